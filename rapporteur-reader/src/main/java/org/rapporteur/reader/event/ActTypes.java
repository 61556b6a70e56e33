package org.rapporteur.reader.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.resource.Rows;

/**
 * Words that name acts of one type only: a curfew coerces, to impeach is to accuse. Where the
 * encoder saw an act but took it for another type, the word decides. One table was counted on the
 * training part of the corpus: words of two articles or more, one type in 85 % of their uses. The
 * other holds words that the codebook itself puts under one mode and that the corpus hardly uses.
 */
final class ActTypes {
  private static final List<String> TABLES = List.of("act-words.tsv", "act-types.tsv");

  private final Map<String, Row> rows = new HashMap<>();

  private record Row(EventType type, @Nullable Mode mode) {}

  private ActTypes() {}

  /** Reads the tables that ship with the program. */
  static ActTypes open() {
    ActTypes types = new ActTypes();
    for (String table : TABLES) {
      Rows.of(ActTypes.class, "event", table).forEach(types::add);
    }
    return types;
  }

  private void add(String[] cells) {
    EventType type = EventType.valueOf(cells[1]);
    rows.put(cells[0], new Row(type, Mode.of(type, cells[2]).orElse(null)));
  }

  /** Gives the trigger the type of its word, where the word has one type. */
  Trigger correct(Tree tree, Trigger trigger, Trace trace) {
    trace.reason("type", trigger.type().name(), "the encoder", trigger.score());
    Row row = rows.get(tree.token(trigger.token()).lemma().toLowerCase(Locale.ROOT));
    if (row == null || row.type() == trigger.type() || VerbalAttacks.isCriticism(tree, trigger)) {
      return trigger;
    }
    trace.reason("type", row.type().name(), "the word names acts of this type only", 1);
    return new Trigger(
        trigger.token(),
        row.type(),
        row.mode(),
        trigger.status(),
        trigger.background(),
        trigger.score(),
        trigger.arcs());
  }
}
