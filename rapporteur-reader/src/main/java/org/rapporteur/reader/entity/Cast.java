package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.LinkKind;

/**
 * The entities of an article, and what each of its words stands for.
 *
 * <p>Example: in {@code The two leaders met in Reykjavik} the token {@code leaders} gives the ids
 * of two persons. A token that is no party gives an empty list. The lists are as good as the
 * encoder's tree and links: a pronoun is always one guess, never two rival ones.
 */
public final class Cast {
  private static final double LEAST_LINK = 0.5;

  private final List<Entity> entities;
  private final Map<String, Entity> byId;
  private final Map<Draft, String> ids;
  private final Scene scene;

  Cast(List<Entity> entities, Map<Draft, String> ids, Scene scene) {
    this.entities = List.copyOf(entities);
    this.byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    this.ids = Map.copyOf(ids);
    this.scene = scene;
  }

  /** Returns all entities, in the order in which the article first speaks of them. */
  public List<Entity> entities() {
    return entities;
  }

  /** Returns the entity with this id. */
  public Entity entity(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new NoSuchElementException("no entity " + id + " in this article"));
  }

  /**
   * Returns the ids of the parties that the phrase headed by a token stands for: a pronoun or
   * common noun is resolved, a capital stands for its state, a party without a name is a group.
   * Empty if it is no party.
   */
  public List<String> at(int sentence, int token) {
    return scene.meanings().get(sentence, token).orElse(List.of()).stream()
        .map(scene::acting)
        .flatMap(this::id)
        .distinct()
        .toList();
  }

  /**
   * Returns the id of the entity that a token names to the letter: of the city where {@link #at}
   * gives the state. For places.
   */
  public Optional<String> named(int sentence, int token) {
    return scene.meanings().get(sentence, token).orElse(List.of()).stream()
        .flatMap(this::id)
        .findFirst();
  }

  /**
   * Returns the ids of the entities that links of this kind lead to from a token, best first:
   * parties that the sentence leaves out.
   */
  public List<String> linked(LinkKind kind, int sentence, int token) {
    List<Draft> found =
        kind == LinkKind.SPEAKER
            ? scene.antecedents().linked(kind, sentence, token, LEAST_LINK)
            : scene.antecedents().leftOut(kind, sentence, token);
    return found.stream().map(scene::acting).flatMap(this::id).distinct().toList();
  }

  /**
   * Returns the words of the noun phrase or tagged mention headed by a token, determiner included,
   * without what follows its head.
   */
  public Span phrase(int sentence, int token) {
    return scene
        .nameAt(sentence, token)
        .orElseGet(
            () -> scene.phrases().span(sentence, scene.phrases().shortPhrase(sentence, token)));
  }

  private Stream<String> id(Draft draft) {
    return Optional.ofNullable(ids.get(draft)).stream();
  }
}
