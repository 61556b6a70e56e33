package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.codebook.CameoCoder;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Links;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/**
 * A small article made by hand, with its tree, triggers and cast. A sentence is a row of words
 * {@code form/UPOS/head/relation/lemma/xpos}, heads counted from 1, lemma and xpos optional.
 */
final class Story implements Lookup {
  private final StringBuilder text = new StringBuilder();
  private final List<List<Token>> sentences = new ArrayList<>();
  private final Map<Integer, List<Trigger>> triggers = new HashMap<>();
  private final Map<Integer, List<TaggedMention>> mentions = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<String>> meanings = new HashMap<>();
  private final Map<String, List<String>> links = new HashMap<>();

  static Story story() {
    return new Story();
  }

  Story sentence(String row) {
    List<Token> tokens = new ArrayList<>();
    for (String word : row.strip().split("\\s+", -1)) {
      String[] parts = word.split("/", -1);
      String lemma = parts.length > 4 ? parts[4] : parts[0].toLowerCase(Locale.ROOT);
      String xpos = parts.length > 5 ? parts[5] : "XX";
      int start = text.length();
      text.append(parts[0]);
      int head = Integer.parseInt(parts[2]) - 1;
      tokens.add(
          new Token(
              tokens.size(),
              start,
              text.length(),
              parts[0],
              Upos.valueOf(parts[1]),
              xpos,
              lemma,
              head,
              parts[3]));
      text.append(' ');
    }
    sentences.add(tokens);
    return this;
  }

  /** An entity that every word of its name stands for. */
  Story entity(String id, EntityType type, String name, @Nullable String country) {
    entities.put(
        id, new Entity(id, type, name, List.of(), null, country, null, Map.of(), List.of()));
    for (String word : name.split(" ", -1)) {
      meanings.putIfAbsent(word, List.of(id));
    }
    return this;
  }

  /** A word that stands for entities: a pronoun, a capital. */
  Story means(String word, String... ids) {
    meanings.put(word, List.of(ids));
    return this;
  }

  Story link(LinkKind kind, String word, String... ids) {
    links.put(kind + word, List.of(ids));
    return this;
  }

  Story date(int sentence, int first, int last) {
    return mention(sentence, first, last, TagType.DATE);
  }

  Story mention(int sentence, int first, int last, TagType type) {
    mentions
        .computeIfAbsent(sentence, s -> new ArrayList<>())
        .add(new TaggedMention(first, last, type, 1));
    return this;
  }

  Story trigger(String word, EventType type, @Nullable Mode mode, Status status, Object... arcs) {
    int sentence = sentences.size() - 1;
    List<Arc> found = new ArrayList<>();
    for (int i = 0; i < arcs.length; i += 2) {
      found.add(new Arc((Role) arcs[i], index(sentence, (String) arcs[i + 1]), 0.9));
    }
    triggers
        .computeIfAbsent(sentence, s -> new ArrayList<>())
        .add(new Trigger(index(sentence, word), type, mode, status, false, 0.9, found));
    return this;
  }

  private int index(int sentence, String word) {
    return sentences.get(sentence).stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow()
        .index();
  }

  Parse parse() {
    List<Sentence> parsed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i);
      parsed.add(
          new Sentence(
              i,
              i + 1,
              tokens.get(0).start(),
              tokens.get(tokens.size() - 1).end(),
              tokens,
              mentions.getOrDefault(i, List.of()),
              triggers.getOrDefault(i, List.of()),
              List.of(),
              List.of(),
              List.of()));
    }
    return new Parse(text.toString(), parsed, Links.NONE);
  }

  ExplainedEvents explained() {
    return new EventFinder(CameoCoder.open()).read(parse(), this, List.of(), List.of(), null, true);
  }

  List<Event> events() {
    return explained().events();
  }

  Event event() {
    List<Event> events = events();
    if (events.size() != 1) {
      throw new AssertionError("one event wanted, found " + events);
    }
    return events.get(0);
  }

  @Override
  public Entity entity(String id) {
    return Optional.ofNullable(entities.get(id)).orElseThrow();
  }

  @Override
  public List<String> at(int sentence, int token) {
    return meanings.getOrDefault(sentences.get(sentence).get(token).text(), List.of());
  }

  @Override
  public Optional<String> named(int sentence, int token) {
    return at(sentence, token).stream().findFirst();
  }

  @Override
  public List<String> linked(LinkKind kind, int sentence, int token) {
    return links.getOrDefault(kind + sentences.get(sentence).get(token).text(), List.of());
  }

  @Override
  public Span phrase(int sentence, int token) {
    Token word = sentences.get(sentence).get(token);
    return Span.of(text.toString(), word.start(), word.end());
  }

  static List<String> ids(List<Party> parties) {
    return Arrays.asList(parties.stream().map(Party::entity).toArray(String[]::new));
  }
}
