package org.rapporteur.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** Measures Stanford CoreNLP in a process of its own. */
final class CoreNlpRun {
  private CoreNlpRun() {}

  public static void main(String[] arguments) {
    Articles articles = Articles.read(Path.of(arguments[0]));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.annotate(new CoreDocument("The two leaders met."));
    Duration ready = Rounds.sinceStart();
    Measured measured =
        new Rounds(articles, 1, 1)
            .measure(ready, text -> pipeline.annotate(new CoreDocument(text)));
    System.out.println(measured.line());
  }
}
