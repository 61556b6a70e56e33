package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.Renderer;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;
import org.rapporteur.sources.Origins;

/** Reads every article of a run; one that fails is named at the end and stops no other. */
final class Run {
  private static final int MOST_NAMED = 20;

  private final Environment environment;
  private final Messages messages;
  private final List<Failure> failures = new ArrayList<>();
  private int read;
  private int inOtherLanguages;

  Run(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  /** Reads, writes as it goes, and returns the exit status. */
  int read(Origins origins, InputOptions options, Renderer renderer, Output out) {
    origins.missing().forEach(this::note);
    ArticleInput input = new ArticleInput(options, environment.in());
    long total = origins.found().stream().mapToLong(Origin::bytes).sum();
    boolean visible = environment.errIsTerminal() && origins.mayHoldSeveral();
    Progress progress = new Progress(messages.writer(), environment.clock(), visible, total);
    out.write(renderer.start());
    if (!origins.found().isEmpty()) {
      try (Engine engine = environment.engine().get()) {
        long done = 0;
        for (Origin origin : origins.found()) {
          long before = done;
          input.read(
              origin,
              found -> {
                progress.show(before + input.position(), read, failures.size());
                take(found, engine, renderer, out, progress);
              });
          done += origin.bytes();
        }
      }
    }
    progress.clear();
    out.write(renderer.finish());
    return finish(origins.passedOver(), input.passedOver());
  }

  private void take(Input found, Engine engine, Renderer renderer, Output out, Progress progress) {
    if (found instanceof Input.Found article) {
      String rendered = render(article, engine, renderer);
      if (!rendered.isEmpty()) {
        progress.clear();
        out.write(rendered);
      }
    } else if (found instanceof Input.Unreadable unreadable) {
      note(unreadable);
    }
  }

  /** Returns nothing if the article failed: whatever went wrong in it must not stop the others. */
  private String render(Input.Found article, Engine engine, Renderer renderer) {
    try {
      Reading reading = engine.read(article.article());
      String rendered = renderer.next(article.addTo(reading));
      read++;
      return rendered;
    } catch (RapporteurException e) {
      failures.add(new Failure(article.where(), Messages.reason(e)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failures.add(new Failure(article.where(), Messages.reason(e)));
      messages.trace(e);
    }
    return "";
  }

  /** A web archive holds thousands of pages in other languages: name some and count the rest. */
  private void note(Input.Unreadable unreadable) {
    if (unreadable.reason() == Input.Reason.OTHER_LANGUAGE && failures.size() >= MOST_NAMED) {
      inOtherLanguages++;
      return;
    }
    failures.add(new Failure(unreadable.where(), unreadable.why()));
  }

  private int finish(int files, int records) {
    if (files > 0) {
      messages.say(
          (files == 1 ? "1 file was" : files + " files were")
              + " passed over: from folders only .txt, .html, .pdf, .json, .jsonl, .csv, .tsv,"
              + " .warc, .rss, .atom and .xml are read, each also with .gz.");
    }
    if (records > 0) {
      messages.say(
          (records == 1 ? "1 record" : records + " records")
              + " of web archives passed over: no page with status 200.");
    }
    if (failures.isEmpty()) {
      return Commands.OK;
    }
    if (failures.size() == 1 && read == 0) {
      messages.say("rapporteur: " + failures.get(0).where() + ": " + failures.get(0).why());
      return Commands.FAILED;
    }
    int failed = failures.size() + inOtherLanguages;
    messages.say(failed + " of " + (read + failed) + " articles could not be read:");
    failures.forEach(failure -> messages.say("  " + failure.where() + ": " + failure.why()));
    if (inOtherLanguages > 0) {
      messages.say("  " + inOtherLanguages + " more are in other languages than English.");
    }
    return Commands.FAILED;
  }
}
