package org.rapporteur.reader.parse;

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
  private final Network network;
  private final Segmenter segmenter = new Segmenter();

  private Parser(Labels labels, WordCutter cutter, SentenceDecoder decoder, Network network) {
    this.labels = labels;
    this.cutter = cutter;
    this.decoder = decoder;
    this.network = network;
  }

  /** Loads the model that lies beside the program, to run each text on one thread. */
  public static Parser open() {
    return open(1);
  }

  /** Loads the model that lies beside the program, to run each text on so many threads. */
  public static Parser open(int threads) {
    ModelFiles files = ModelFiles.open();
    Labels labels = Labels.of(files.lines("labels.txt"));
    Loading<Network> network = Loading.start(() -> Network.open(files, labels, threads));
    WordCutter cutter = new WordCutter(new WordPiece(files.lines("vocab.txt")));
    SentenceDecoder decoder = new SentenceDecoder(labels);
    return new Parser(labels, cutter, decoder, network.get());
  }

  /**
   * Parses a text: title, a blank line, body.
   *
   * @param warnings gets what the user should know, such as sentences that were read in chunks
   */
  public Parse parse(String text, List<Warning> warnings) {
    List<Words> words = cutter.cut(text, segmenter.segment(text), warnings);
    Sentence[] sentences = new Sentence[words.size()];
    ArticleLinks links = new ArticleLinks(words.size(), labels);
    int linked = 0;
    for (Passage passage : Passage.divide(Window.pack(words))) {
      boolean link = linked < MOST_LINKED_WORDS;
      try (Network.Encoded encoded = network.encode(passage)) {
        for (Bucket bucket : Bucket.sort(passage.sentences())) {
          Scores scores = encoded.score(bucket);
          for (int place = 0; place < bucket.sentences().size(); place++) {
            PlacedSentence sentence = bucket.sentences().get(place);
            sentences[sentence.index()] = decoder.decode(scores, place, sentence);
            linked += sentence.words().count();
            if (link) {
              links.put(sentence.index(), scores, place, sentence.words().count());
            }
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
    return new Parse(text, List.of(sentences), links);
  }

  @Override
  public void close() {
    network.close();
  }
}
