package org.rapporteur.sources;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.sources.fetch.Fetched;
import org.rapporteur.sources.fetch.Fetcher;
import org.rapporteur.sources.fetch.Validator;

/** Reads what stands at an address: a page, a feed with its pages, or any other form. */
final class WebInput implements FeedItems {
  private final Fetcher fetcher;
  private final Predicate<String> has;
  private final boolean nested;

  WebInput(Fetcher fetcher, Predicate<String> has) {
    this(fetcher, has, false);
  }

  private WebInput(Fetcher fetcher, Predicate<String> has, boolean nested) {
    this.fetcher = fetcher;
    this.has = has;
    this.nested = nested;
  }

  void read(String address, Intake intake) {
    Fetched fetched = fetch(fetcher, address, Validator.NONE);
    if (fetched instanceof Fetched.Document document) {
      BodyReader.read(Body.of(address, document, Stated.at(address)), this, intake);
    } else if (fetched instanceof Fetched.Refused refused) {
      intake.give(unreadable(address, refused));
    }
  }

  @Override
  public void take(String name, Feed feed, Intake intake) {
    new FeedPages(fetcher, has).take(name, feed, intake);
  }

  @Override
  public void follow(String name, List<String> feeds, Intake intake) {
    if (nested) {
      throw new UnreadableInput("a list of feeds inside a list of feeds: give it by itself");
    }
    WebInput each = new WebInput(fetcher, has, true);
    for (String feed : new ArrayList<>(feeds)) {
      if (!Thread.currentThread().isInterrupted()) {
        each.read(feed, intake);
      }
    }
  }

  static Input.Unreadable unreadable(String where, Fetched.Refused refused) {
    return new Input.Unreadable(
        where, refused.why(), refused.passing() ? Input.Reason.PASSING : Input.Reason.BROKEN);
  }

  /** Fetches; when the thread is interrupted meanwhile, that is kept and the request given up. */
  static Fetched fetch(Fetcher fetcher, String address, Validator known) {
    try {
      return fetcher.fetch(URI.create(address.strip().replace(" ", "%20")), known);
    } catch (IllegalArgumentException e) {
      return new Fetched.Refused("this is no address of a page: check how it is written", false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Refused("stopped before an answer came", true);
    }
  }
}
