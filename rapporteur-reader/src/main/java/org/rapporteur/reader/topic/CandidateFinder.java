package org.rapporteur.reader.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/** Collects the phrases of an article that could be topics: one to six words in noun form. */
final class CandidateFinder {
  private static final int MOST_WORDS = 6;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "between", "with", "to", "for", "against", "from", "over", "at", "by",
          "about", "across", "into", "among", "within", "through");
  private static final Set<TagType> NAMES =
      Set.of(TagType.EVENT, TagType.LAW, TagType.FAC, TagType.ORG, TagType.PRODUCT);
  private static final Set<TagType> NO_TOPIC =
      Set.of(TagType.PERSON, TagType.TITLE, TagType.DATE, TagType.MONEY, TagType.NORP);

  private final ActNouns nouns = new ActNouns();

  List<Candidate> find(Parse parse) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (Sentence sentence : parse.sentences()) {
      Phrases phrases = new Phrases(sentence);
      addNames(parse.text(), sentence, found);
      addNouns(parse.text(), sentence, phrases, found);
      addActs(parse.text(), sentence, phrases, found);
    }
    return List.copyOf(found);
  }

  private static void addNames(String text, Sentence sentence, Set<Candidate> found) {
    for (TaggedMention mention : sentence.mentions()) {
      if (NAMES.contains(mention.type())) {
        int first = mention.first();
        while (first < mention.last() && isDeterminer(sentence.tokens().get(first))) {
          first++;
        }
        int head = headOf(sentence, first, mention.last());
        add(text, sentence, head, first, mention.last(), Candidate.Kind.NAME, found);
      }
    }
  }

  private static void addNouns(
      String text, Sentence sentence, Phrases phrases, Set<Candidate> found) {
    for (Token token : sentence.tokens()) {
      boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
      if (!noun || isPartOfName(token) || standsIn(sentence, token.index(), NO_TOPIC)) {
        continue;
      }
      int head = token.index();
      Phrases.Range base = phrases.base(head);
      int owner = owner(phrases, head, base.first());
      boolean bareName = standsIn(sentence, head, Set.of(TagType.GPE, TagType.LOC));
      if (!bareName) {
        add(text, sentence, head, base.first(), base.last(), Candidate.Kind.NOUN, found);
        if (owner >= 0) {
          add(text, sentence, head, owner, base.last(), Candidate.Kind.OWNED, found);
        }
      }
      for (int end : phrases.extensions(head, base.last(), PREPOSITIONS)) {
        add(text, sentence, head, base.first(), end, Candidate.Kind.EXTENDED, found);
        if (owner >= 0) {
          add(text, sentence, head, owner, end, Candidate.Kind.OWNED, found);
        }
      }
    }
  }

  // "release the prisoners" as "release of prisoners": verbs that name acts or are what is asked or
  // agreed.
  private void addActs(String text, Sentence sentence, Phrases phrases, Set<Candidate> found) {
    Set<Integer> verbs = new LinkedHashSet<>();
    for (Trigger trigger : sentence.triggers()) {
      verbs.add(trigger.token());
      trigger.arcs().stream()
          .filter(arc -> arc.role() == Role.TOPIC)
          .map(Arc::token)
          .forEach(verbs::add);
    }
    for (int verb : verbs) {
      if (phrases.token(verb).upos() != Upos.VERB) {
        continue;
      }
      for (Token child : phrases.children(verb)) {
        boolean object = child.deprel().equals("obj") || child.deprel().equals("nsubj:pass");
        if (object && child.upos() == Upos.NOUN) {
          Phrases.Range base = phrases.base(child.index());
          String noun = text(text, sentence, base.first(), base.last());
          String label = nouns.of(phrases.token(verb).lemma()) + " of " + noun;
          if (words(label) <= MOST_WORDS) {
            int first = Math.min(verb, base.first());
            int last = Math.max(verb, base.last());
            found.add(
                new Candidate(label, sentence.index(), verb, first, last, Candidate.Kind.ACT));
          }
        }
      }
    }
  }

  private static void add(
      String text,
      Sentence sentence,
      int head,
      int first,
      int last,
      Candidate.Kind kind,
      Set<Candidate> found) {
    String label = text(text, sentence, first, last);
    int words = words(label);
    if (words >= 1 && words <= MOST_WORDS && label.chars().anyMatch(Character::isLetter)) {
      found.add(new Candidate(label, sentence.index(), head, first, last, kind));
    }
  }

  private static String text(String text, Sentence sentence, int first, int last) {
    return text.substring(sentence.tokens().get(first).start(), sentence.tokens().get(last).end())
        .replaceAll("\\s+", " ");
  }

  private static int words(String label) {
    int words = 0;
    for (String word : label.toLowerCase(Locale.ROOT).split(" ")) {
      words += Set.of("the", "a", "an").contains(word) ? 0 : 1;
    }
    return words;
  }

  // A named owner directly before the phrase, or -1: "Ethiopia's" in "Ethiopia's access".
  private static int owner(Phrases phrases, int head, int first) {
    return phrases.children(head).stream()
        .filter(child -> child.deprel().equals("nmod:poss") && child.upos() == Upos.PROPN)
        .filter(child -> child.index() == first - 2)
        .map(child -> phrases.base(child.index()).first())
        .findFirst()
        .orElse(-1);
  }

  private static boolean isPartOfName(Token token) {
    return Set.of("compound", "flat", "goeswith", "fixed").contains(token.deprel());
  }

  private static boolean isDeterminer(Token token) {
    return token.upos() == Upos.DET || token.upos() == Upos.PRON;
  }

  private static boolean standsIn(Sentence sentence, int token, Set<TagType> types) {
    return sentence.mentions().stream()
        .anyMatch(m -> types.contains(m.type()) && m.first() <= token && token <= m.last());
  }

  private static int headOf(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(at -> {
          int head = sentence.tokens().get(at).head();
          return head < first || head > last;
        })
        .findFirst()
        .orElse(last);
  }
}
