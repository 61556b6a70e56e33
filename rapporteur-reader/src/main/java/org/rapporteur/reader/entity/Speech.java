package org.rapporteur.reader.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.reader.parse.Attribution;
import org.rapporteur.reader.parse.LinkKind;

/** Who I and we are: the speaker of the words around them, or his side. */
final class Speech {
  private static final Set<String> SIDE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final double SURE_LINK = 0.5;
  private static final int LONGEST_QUOTE = 12;

  private final Scene scene;
  private final References references;

  Speech(Scene scene, References references) {
    this.scene = scene;
    this.references = references;
  }

  List<Draft> firstPerson(int sentence, int token, String word) {
    Optional<Draft> side =
        SIDE.contains(word)
            ? scene
                .antecedents()
                .best(sentence, token, draft -> true)
                .filter(draft -> link(LinkKind.COREFERENCE, draft, sentence, token) >= SURE_LINK)
            : Optional.empty();
    if (side.isPresent()) {
      return List.of(side.get());
    }
    List<Draft> speakers =
        around(sentence, token)
            .map(attribution -> speaker(sentence, attribution))
            .filter(found -> !found.isEmpty())
            .orElseGet(() -> continued(sentence));
    return SIDE.contains(word) ? speakers.stream().map(this::sideOf).toList() : speakers;
  }

  /** Whom a person speaks for: the body or state of his title. */
  Draft sideOf(Draft speaker) {
    if (!speaker.isPerson()) {
      return speaker;
    }
    if (speaker.side().isEmpty()) {
      ownerOfTitle(speaker).ifPresent(owner -> speakFor(speaker, owner));
    }
    return speaker.side().or(() -> speaker.state().map(scene::state)).orElse(speaker);
  }

  private static void speakFor(Draft speaker, Draft owner) {
    speaker.speakFor(owner);
    if (owner.isState()) {
      owner.state().ifPresent(speaker::belongTo);
    }
  }

  /** Its chairman, X: what the pronoun means. */
  private Optional<Draft> ownerOfTitle(Draft speaker) {
    return speaker.places().stream()
        .filter(place -> place.form() == MentionForm.TITLE)
        .flatMap(place ->
            scene.phrases().children(place.sentence(), place.head()).stream()
                .filter(child -> child.deprel().equals("nmod:poss"))
                .flatMap(
                    child -> references.resolve(place.sentence(), child.index(), false).stream()))
        .filter(owner -> owner.isState() || owner.type() == EntityType.ORG)
        .findFirst();
  }

  private double link(LinkKind kind, Draft draft, int sentence, int token) {
    return scene.antecedents().link(kind, draft, sentence, token);
  }

  private Optional<Attribution> around(int sentence, int token) {
    return scene.phrases().sentence(sentence).attributions().stream()
        .filter(a -> a.contentFirst() <= token && token <= a.contentLast())
        .filter(a -> a.source() != token && a.source() >= 0)
        .filter(
            a -> a.source() < a.contentFirst() || a.source() > a.contentLast() || a.source() == -1)
        .max(Comparator.comparingInt(a -> a.contentLast() - a.contentFirst()));
  }

  private List<Draft> speaker(int sentence, Attribution attribution) {
    if (attribution.source() >= 0) {
      return references.resolve(sentence, attribution.source(), true);
    }
    return scene
        .antecedents()
        .linked(LinkKind.SPEAKER, sentence, attribution.anchor(), SURE_LINK)
        .stream()
        .limit(1)
        .toList();
  }

  /**
   * The speaker of the quotation that goes on over several sentences, named before it or behind.
   */
  private List<Draft> continued(int sentence) {
    int first = Math.max(scene.quotes().first(sentence), sentence - LONGEST_QUOTE);
    int last = Math.min(scene.quotes().last(sentence), sentence + LONGEST_QUOTE);
    for (int at = first; at <= last; at++) {
      for (Attribution attribution : scene.phrases().sentence(at).attributions()) {
        boolean quoted = scene.quotes().inside(at, attribution.contentLast());
        boolean outside =
            attribution.source() >= 0 && !scene.quotes().inside(at, attribution.source());
        if (quoted && outside) {
          List<Draft> speakers = speaker(at, attribution);
          if (!speakers.isEmpty()) {
            return speakers;
          }
        }
      }
    }
    return List.of();
  }
}
