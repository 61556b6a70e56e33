package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Warning;

/**
 * Reads a text into sentences with everything that the encoder says about them.
 *
 * <pre>{@code
 * try (Parser parser = Parser.open()) {
 *   Parse parse = parser.parse("Talks in Geneva\n\nReagan met Gorbachev on Tuesday.", warnings);
 * }
 * }</pre>
 *
 * <p>Opening loads the model and takes some tenths of a second; one parser serves any number of
 * threads. Links are scored over the first fifty thousand words of a text only.
 */
public final class Parser implements AutoCloseable {
  private static final int MOST_LINKED_WORDS = 50_000;

  private final Labels labels;
  private final WordCutter cutter;
  private final SentenceDecoder decoder;
  private final Encoder encoder;
  private final Segmenter segmenter = new Segmenter();

  private Parser(Labels labels, WordCutter cutter, SentenceDecoder decoder, Encoder encoder) {
    this.labels = labels;
    this.cutter = cutter;
    this.decoder = decoder;
    this.encoder = encoder;
  }

  /** Loads the model that lies beside the program, to run each text on one thread. */
  public static Parser open() {
    return open(1);
  }

  /** Loads the model that lies beside the program, to run each text on so many threads. */
  public static Parser open(int threads) {
    ModelFiles files = ModelFiles.open();
    Labels labels = Labels.of(files.lines("labels.txt"));
    Loading<Encoder> encoder = Loading.start(() -> Encoder.open(files, labels, threads));
    WordCutter cutter = new WordCutter(new WordPiece(files.lines("vocab.txt")));
    SentenceDecoder decoder = new SentenceDecoder(labels);
    return new Parser(labels, cutter, decoder, encoder.get());
  }

  /**
   * Parses a text: title, a blank line, body.
   *
   * @param warnings gets what the user should know, such as sentences that were read in chunks
   */
  public Parse parse(String text, List<Warning> warnings) {
    List<Words> words = cutter.cut(text, segmenter.segment(text), warnings);
    List<Sentence> sentences = new ArrayList<>(words.size());
    ArticleLinks links = new ArticleLinks(labels);
    int linked = 0;
    for (Window window : Window.pack(words)) {
      try (Scores scores = encoder.run(window)) {
        for (int s = 0; s < window.sentences().size(); s++) {
          Words sentence = window.sentences().get(s);
          sentences.add(decoder.decode(scores, s, sentences.size(), sentence));
          linked += sentence.count();
          if (linked <= MOST_LINKED_WORDS) {
            links.add(scores, s, sentence.count());
          }
        }
      }
    }
    if (linked > MOST_LINKED_WORDS) {
      warnings.add(
          new Warning(
              "long-article",
              "References over more than one sentence were looked for in the first "
                  + MOST_LINKED_WORDS
                  + " words only, of "
                  + linked
                  + ".",
              null));
    }
    return new Parse(text, sentences, links);
  }

  @Override
  public void close() {
    encoder.close();
  }
}
