package org.rapporteur.reader.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.reader.knowledge.Gender;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** Finds what a word means that is no name: pronouns here, common nouns with {@link Nominals}. */
final class References {
  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
  private static final double SURE_LINK = 0.5;

  private final Scene scene;
  private final Nominals nominals;
  private final Speech speech;
  private final Things things;
  private final Set<Meanings.Place> open = new HashSet<>();

  References(Scene scene) {
    this.scene = scene;
    this.nominals = new Nominals(scene, this);
    this.speech = new Speech(scene, this);
    this.things = new Things(scene);
  }

  /**
   * What a token stands for.
   *
   * @param party whether it fills a role, so that an unknown party is entered as a group
   */
  List<Draft> resolve(int sentence, int token, boolean party) {
    Optional<List<Draft>> known = scene.meanings().get(sentence, token);
    if (known.isPresent() && !(party && known.get().isEmpty())) {
      return known.get();
    }
    Meanings.Place place = new Meanings.Place(sentence, token);
    if (!open.add(place)) {
      return List.of();
    }
    List<Draft> found = find(sentence, token, party);
    open.remove(place);
    scene.meanings().put(sentence, token, found);
    return found;
  }

  private List<Draft> find(int sentence, int token, boolean party) {
    Token word = scene.phrases().token(sentence, token);
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (RELATIVE.contains(lower)
        && !scene.phrases().children(sentence, token).stream()
            .anyMatch(child -> child.deprel().startsWith("acl"))) {
      return relative(sentence, word, party);
    }
    if (isPronoun(lower)) {
      List<Draft> found = pronoun(sentence, token, lower, word);
      found.forEach(draft -> note(draft, sentence, token, MentionForm.PRONOUN));
      return found;
    }
    return nominals.resolve(sentence, token, party);
  }

  static boolean isPronoun(String lower) {
    return FIRST.contains(lower)
        || SECOND.contains(lower)
        || PERSONAL.containsKey(lower)
        || NEUTER.contains(lower)
        || PLURAL.contains(lower);
  }

  private List<Draft> pronoun(int sentence, int token, String lower, Token word) {
    if (word.deprel().startsWith("expl")) {
      return List.of();
    }
    if (FIRST.contains(lower)) {
      return speech.firstPerson(sentence, token, lower);
    }
    if (SECOND.contains(lower)) {
      return linked(sentence, token);
    }
    if (PLURAL.contains(lower)) {
      return scene.sets().they(sentence, token);
    }
    if (NEUTER.contains(lower)) {
      return things.it(sentence, token);
    }
    Gender gender = Optional.ofNullable(PERSONAL.get(lower)).orElseThrow();
    Optional<Draft> best =
        scene.antecedents().best(sentence, token, draft -> isPerson(draft, gender));
    best.ifPresent(draft -> draft.learn(gender));
    return best.stream().toList();
  }

  private static boolean isPerson(Draft draft, Gender gender) {
    boolean agrees = draft.gender().isEmpty() || draft.gender().get() == gender;
    return agrees && !draft.isPlural() && (draft.isPerson() || draft.isPersonal());
  }

  static boolean isThing(Draft draft) {
    return switch (draft.type()) {
      case ORG, GPE -> true;
      case GROUP -> !draft.isPlural() && !draft.isPersonal();
      default -> false;
    };
  }

  private List<Draft> linked(int sentence, int token) {
    return scene
        .antecedents()
        .best(sentence, token, draft -> true)
        .filter(draft ->
            scene.antecedents().link(LinkKind.COREFERENCE, draft, sentence, token) >= SURE_LINK)
        .stream()
        .toList();
  }

  /** The word that a relative clause describes: the minister who resigned. */
  private List<Draft> relative(int sentence, Token word, boolean party) {
    int at = word.head();
    for (int step = 0; step < 6 && at >= 0; step++) {
      Token up = scene.phrases().token(sentence, at);
      if (up.deprel().startsWith("acl") && up.head() >= 0) {
        return resolve(sentence, up.head(), party);
      }
      at = up.head();
    }
    return List.of();
  }

  /** Writes down that these words speak of the entity. */
  void note(Draft draft, int sentence, int token, MentionForm form) {
    Phrases.Range range =
        form == MentionForm.PRONOUN
            ? new Phrases.Range(token, token)
            : scene.phrases().shortPhrase(sentence, token);
    EntityType type = draft.type();
    draft.add(
        new Draft.Place(sentence, token, token, scene.phrases().span(sentence, range), form, type));
  }

  /** Whom a person speaks for; anybody else speaks for himself. */
  Draft sideOf(Draft speaker) {
    return speech.sideOf(speaker);
  }

  /** Whether the word could be a party at all. */
  static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN
        || token.upos() == Upos.PROPN
        || token.upos() == Upos.PRON
        || token.upos() == Upos.NUM
        || token.upos() == Upos.ADJ
        || token.upos() == Upos.DET;
  }
}
