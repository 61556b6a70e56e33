package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.app.cli.Commands;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.ExplainedReading;

/** Runs commands as a shell would, with a reader that finds nothing unless told otherwise. */
public final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> variables = new HashMap<>();
  private InputStream in = InputStream.nullInputStream();
  private boolean inIsTerminal = true;
  private boolean outIsTerminal;
  private boolean errIsTerminal;
  private Charset charset = StandardCharsets.UTF_8;
  private Function<Article, Reading> reader = Terminal::empty;

  public Terminal input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  public Terminal input(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    inIsTerminal = false;
    return this;
  }

  public Terminal variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  public Terminal watched() {
    outIsTerminal = true;
    errIsTerminal = true;
    return this;
  }

  public Terminal charset(Charset charset) {
    this.charset = charset;
    return this;
  }

  public Terminal reader(Function<Article, Reading> reader) {
    this.reader = reader;
    return this;
  }

  public int run(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);
    return Commands.run(
        new Environment(
            in,
            out,
            err,
            variables,
            inIsTerminal,
            outIsTerminal,
            errIsTerminal,
            charset,
            clock,
            this::engine),
        arguments);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(charset);
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  private Engine engine() {
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.apply(article);
      }

      @Override
      public ExplainedReading explain(Article article) {
        return new ExplainedReading(reader.apply(article), Sample.explanations());
      }

      @Override
      public void close() {
        // nothing is held
      }
    };
  }

  /** A Reading without records. */
  public static Reading empty(Article article) {
    String text =
        article.title() == null ? article.text() : article.title() + "\n\n" + article.text();
    return new Reading(
        Reading.FORMAT,
        new ArticleText(
            "sha256:0000000000000000000000000000000000000000000000000000000000000000",
            article.title(),
            article.source(),
            article.url(),
            article.published(),
            null,
            text,
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
