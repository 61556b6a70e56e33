package org.rapporteur.app.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an annotator says about a sentence: a mention, event, statement, relation or topic. */
sealed interface Gold {
  /**
   * A phrase of a sentence with what it stands for.
   *
   * @param span where it stands; nothing for {@code -}, which stands nowhere in the sentence
   * @param text the words
   * @param names what they stand for; empty when they name it themselves
   */
  record Phrase(@Nullable Range span, String text, List<String> names) {
    /** Copies the lists. */
    public Phrase {
      names = List.copyOf(names);
    }

    /** The names, without the mark for nothing. */
    List<String> namesOrText() {
      List<String> all = names.isEmpty() ? List.of(text) : names;
      return all.stream().filter(name -> !name.equals("-")).toList();
    }
  }

  /** A named entity. */
  record NamedMention(int sentence, String type, Range span) implements Gold {}

  /** A political act. */
  record Act(
      int sentence,
      String type,
      String mode,
      List<Phrase> trigger,
      List<Phrase> actors,
      List<Phrase> recipients,
      String status)
      implements Gold {
    /** Copies the lists. */
    public Act {
      trigger = List.copyOf(trigger);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /** Who says what. */
  record Attribution(int sentence, List<Phrase> source, List<Phrase> content, String certainty)
      implements Gold {
    /** Copies the lists. */
    public Attribution {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  /** A relation that the text states. */
  record StatedRelation(int sentence, String predicate, List<Phrase> subject, List<Phrase> object)
      implements Gold {
    /** Copies the lists. */
    public StatedRelation {
      subject = List.copyOf(subject);
      object = List.copyOf(object);
    }
  }

  /** A topic of the whole article. */
  record ArticleTopic(String label) implements Gold {}
}
