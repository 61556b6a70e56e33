package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/** Finds the relations that a sentence states between the heads of two phrases. */
final class RelationDecoder {
  private static final Predicate[] PREDICATES = Predicate.values();
  private static final Status[] STATUSES = Status.values();

  private final LogOdds threshold;

  RelationDecoder(Labels labels) {
    this.threshold = LogOdds.of(labels.threshold("relation"));
  }

  List<RelationArc> decode(Scores scores, int sentence, int count) {
    int classes = scores.classes(Output.RELATION);
    List<RelationArc> found = new ArrayList<>();
    for (int subject = 0; subject < count; subject++) {
      float[] relations = scores.rows(Output.RELATION, sentence, subject, 0, count);
      for (int object = 0; object < count; object++) {
        int base = object * classes;
        double score =
            subject == object ? 0 : Rows.probabilityOfAny(relations, base, classes, threshold);
        if (score > 0) {
          Predicate predicate = PREDICATES[Rows.best(relations, base + 1, classes - 1)];
          float[] statuses = scores.rows(Output.RELATION_STATUS, sentence, subject, object, 1);
          int status = Rows.best(statuses, 0, STATUSES.length);
          found.add(new RelationArc(subject, object, predicate, STATUSES[status], score));
        }
      }
    }
    return found;
  }
}
