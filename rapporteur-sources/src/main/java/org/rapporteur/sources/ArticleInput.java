package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.sources.fetch.Fetcher;

/**
 * Reads the articles of one origin: plain text, HTML, PDF, JSON, JSON lines, CSV and TSV, web
 * archives (WARC), feeds; any of them also compressed by gzip. The kind is told by the ending of
 * the name, else by how the bytes begin. Files of many articles are read one article at a time, so
 * they may be of any length.
 *
 * <p>Without a fetcher nothing is fetched: an address is refused, and a feed gives what stands in
 * it.
 */
public final class ArticleInput {
  private final ArticleCheck check;
  private final InputOptions options;
  private final InputStream standardInput;
  private final @Nullable WebInput web;
  private CountedStream counted = new CountedStream(InputStream.nullInputStream());
  private Intake intake;
  private int passedOver;

  /** Reads with the given options and fetches nothing. */
  public ArticleInput(InputOptions options, InputStream standardInput) {
    this(options, standardInput, null);
  }

  /**
   * Reads with the given options, and fetches the addresses among the origins as well as the pages
   * that feeds list.
   *
   * @param has tells of the address of an article whether the caller has it, so that no feed makes
   *     us fetch it again
   */
  public ArticleInput(
      InputOptions options, InputStream standardInput, Fetcher fetcher, Predicate<String> has) {
    this(options, standardInput, new WebInput(fetcher, has));
  }

  private ArticleInput(InputOptions options, InputStream standardInput, @Nullable WebInput web) {
    this.check = new ArticleCheck(options);
    this.options = options;
    this.standardInput = standardInput;
    this.web = web;
    this.intake = new Intake(check, options.columns(), input -> {});
  }

  /** Gives every article of the origin, or the reason why there is none, to the taker. */
  public void read(Origin origin, Consumer<Input> taker) {
    read(origin, options.columns(), taker);
  }

  /** Does so with another mapping of columns and fields than that of the options. */
  public void read(Origin origin, Columns columns, Consumer<Input> taker) {
    passedOver += intake.passedOver();
    intake = new Intake(check, columns, taker);
    if (origin.place() == Origin.Place.WEB) {
      readWeb(origin.name());
      return;
    }
    try (InputStream opened = origin.open(standardInput)) {
      counted = new CountedStream(opened);
      Body body = Body.of(origin.name(), origin.file().orElse(null), counted);
      BodyReader.read(body, web == null ? new KeptItems() : web, intake);
    } catch (IOException e) {
      taker.accept(new Input.Unreadable(origin.name(), Origins.reason(e)));
    }
  }

  /** Looks at an article that the caller has already, as at every article that is read. */
  public Input look(String where, Article article) {
    return check.check(where, article, List.of());
  }

  private void readWeb(String address) {
    if (web == null) {
      intake.refuse(
          address,
          "nothing is fetched here: save the page and give the file, or give the address to"
              + " 'rapporteur ingest'");
    } else {
      web.read(address, intake);
    }
  }

  /** Returns how many bytes of the current origin were read. */
  public long position() {
    return Math.max(counted.count(), intake.position());
  }

  /** Returns how many records of web archives were passed over, since they hold no page. */
  public int passedOver() {
    return passedOver + intake.passedOver();
  }
}
