package org.rapporteur.reader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/** What speaks for a phrase being a topic of its article, as numbers between about 0 and 1. */
final class Features {
  private static final Set<Upos> CONTENT =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM, Upos.X);
  private static final Set<EventType> TALKED =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.REQUEST, EventType.REJECT);

  private final Parse parse;
  private final Map<String, Integer> lemmas = new HashMap<>();
  private final Map<String, Double> stemScores = new HashMap<>();
  private final Set<String> opening = new HashSet<>();
  private double mass;

  Features(Parse parse) {
    this.parse = parse;
    for (Sentence sentence : parse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (CONTENT.contains(token.upos())) {
          count(sentence, token);
        }
      }
    }
  }

  private void count(Sentence sentence, Token token) {
    lemmas.merge(lemma(token), 1, Integer::sum);
    double score = topicScore(sentence, token.index());
    mass += score;
    for (String stem : Stems.of(token.text()).stems()) {
      stemScores.merge(stem, score, Double::sum);
      if (sentence.index() == 0) {
        opening.add(stem);
      }
    }
  }

  Map<String, Double> of(Candidate candidate) {
    Sentence sentence = parse.sentences().get(candidate.sentence());
    List<Token> words = content(sentence, candidate);
    Set<String> stems = candidate.stems().stems();
    Map<String, Double> values = new LinkedHashMap<>();
    addModelScores(values, sentence, candidate, words);
    addFrequencies(values, sentence, candidate, words, stems);
    addPosition(values, candidate, stems);
    addArcs(values, sentence, candidate);
    addShape(values, sentence, candidate, words);
    return values;
  }

  private void addModelScores(
      Map<String, Double> values, Sentence sentence, Candidate candidate, List<Token> words) {
    double sum = 0;
    double most = 0;
    double least = 1;
    for (Token word : words) {
      double score = topicScore(sentence, word.index());
      sum += score;
      most = Math.max(most, score);
      least = Math.min(least, score);
    }
    values.put("topic.mean", words.isEmpty() ? 0 : sum / words.size());
    values.put("topic.most", most);
    values.put("topic.least", words.isEmpty() ? 0 : least);
    values.put("topic.head", topicScore(sentence, candidate.head()));
    values.put("topic.sum", Math.min(sum, 4) / 4);
  }

  private void addFrequencies(
      Map<String, Double> values,
      Sentence sentence,
      Candidate candidate,
      List<Token> words,
      Set<String> stems) {
    double sum = 0;
    double least = Double.MAX_VALUE;
    for (Token word : words) {
      double frequency = Math.log(lemmas.getOrDefault(lemma(word), 1));
      sum += frequency;
      least = Math.min(least, frequency);
    }
    double head = lemmas.getOrDefault(lemma(sentence.tokens().get(candidate.head())), 1);
    double covered = 0;
    for (String stem : stems) {
      covered += stemScores.getOrDefault(stem, 0.0);
    }
    values.put("frequency.head", Math.log(head));
    values.put("frequency.mean", words.isEmpty() ? 0 : sum / words.size());
    values.put("frequency.least", words.isEmpty() ? 0 : least);
    values.put("topic.covered", mass == 0 ? 0 : covered / mass);
    values.put(
        "topic.covered.per.word", mass == 0 ? 0 : covered / mass / Math.max(1, stems.size()));
  }

  private void addPosition(Map<String, Double> values, Candidate candidate, Set<String> stems) {
    double shared = stems.stream().filter(opening::contains).count();
    values.put("opening", stems.isEmpty() ? 0 : shared / stems.size());
    values.put("early", 1 - candidate.sentence() / (double) parse.sentences().size());
    values.put("first.sentence", candidate.sentence() == 0 ? 1.0 : 0.0);
  }

  private static void addArcs(Map<String, Double> values, Sentence sentence, Candidate candidate) {
    double talked = 0;
    double other = 0;
    double party = 0;
    double act = 0;
    for (Trigger trigger : sentence.triggers()) {
      if (trigger.token() == candidate.head()) {
        act = Math.max(act, trigger.score());
      }
      for (Arc arc : trigger.arcs()) {
        if (arc.token() != candidate.head()) {
          continue;
        }
        if (arc.role() == Role.TOPIC && TALKED.contains(trigger.type())) {
          talked = Math.max(talked, arc.score());
        } else if (arc.role() == Role.TOPIC) {
          other = Math.max(other, arc.score());
        } else if (arc.role() == Role.ACTOR || arc.role() == Role.RECIPIENT) {
          party = Math.max(party, arc.score());
        }
      }
    }
    values.put("arc.talked", talked);
    values.put("arc.topic", other);
    values.put("arc.party", party);
    values.put("act", act);
  }

  private static void addShape(
      Map<String, Double> values, Sentence sentence, Candidate candidate, List<Token> words) {
    int count = Math.min(words.size(), 5);
    for (int size = 1; size <= 5; size++) {
      values.put("words." + size, count == size ? 1.0 : 0.0);
    }
    for (Candidate.Kind kind : Candidate.Kind.values()) {
      values.put(
          "kind." + kind.name().toLowerCase(Locale.ROOT), candidate.kind() == kind ? 1.0 : 0.0);
    }
    values.put("names.event", holds(sentence, candidate, TagType.EVENT));
    values.put("names.law", holds(sentence, candidate, TagType.LAW));
    values.put("names.work", holds(sentence, candidate, TagType.FAC));
    values.put("names.body", holds(sentence, candidate, TagType.ORG));
    values.put(
        "names.place",
        Math.max(holds(sentence, candidate, TagType.GPE), holds(sentence, candidate, TagType.LOC)));
    values.put("names.people", holds(sentence, candidate, TagType.NORP));
    values.put("names.person", holds(sentence, candidate, TagType.PERSON));
    values.put("names.title", holds(sentence, candidate, TagType.TITLE));
    Token head = sentence.tokens().get(candidate.head());
    values.put("head.proper", head.upos() == Upos.PROPN ? 1.0 : 0.0);
    values.put("head.subject", head.deprel().startsWith("nsubj") ? 1.0 : 0.0);
    values.put("head.object", head.deprel().equals("obj") ? 1.0 : 0.0);
    values.put("head.oblique", head.deprel().startsWith("obl") ? 1.0 : 0.0);
    values.put("head.attribute", head.deprel().startsWith("nmod") ? 1.0 : 0.0);
  }

  private static double holds(Sentence sentence, Candidate candidate, TagType type) {
    return sentence.mentions().stream()
            .anyMatch(m ->
                m.type() == type && candidate.first() <= m.first() && m.last() <= candidate.last())
        ? 1.0
        : 0.0;
  }

  private static List<Token> content(Sentence sentence, Candidate candidate) {
    List<Token> words = new ArrayList<>();
    for (int at = candidate.first(); at <= candidate.last(); at++) {
      Token token = sentence.tokens().get(at);
      boolean inLabel =
          candidate.kind() != Candidate.Kind.ACT || at == candidate.head() || isNominal(token);
      if (CONTENT.contains(token.upos()) && inLabel) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean isNominal(Token token) {
    return token.upos() != Upos.VERB;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static double topicScore(Sentence sentence, int token) {
    return token < sentence.topicScores().size() ? sentence.topicScores().get(token) : 0;
  }
}
