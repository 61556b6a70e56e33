package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/** Words that mean several entities at once: they, the leaders, both countries. */
final class Sets {
  private static final double JOINED = 0.3;
  private static final double SINGLE = 0.7;
  private static final double OFTEN = 0.5;
  private static final double SUBJECT = 0.5;
  private static final Set<String> OTHERS = Set.of("nmod", "obl", "compound", "nmod:poss", "amod");
  private static final int FEWEST = 2;

  private final Scene scene;
  private final List<Several> known = new ArrayList<>();

  Sets(Scene scene) {
    this.scene = scene;
  }

  /** Entities that the text joined at some place. */
  private record Several(int sentence, int token, List<Draft> members) {}

  /** Looks up the names that the text joins by and. */
  void scan() {
    for (Sentence sentence : scene.parse().sentences()) {
      for (Token token : sentence.tokens()) {
        List<Integer> others = scene.phrases().conjuncts(sentence.index(), token.index());
        if (!others.isEmpty()) {
          List<Draft> members = new ArrayList<>(party(sentence.index(), token.index()));
          others.forEach(other -> members.addAll(party(sentence.index(), other)));
          remember(sentence.index(), token.index(), members);
        }
      }
      sentence.triggers().forEach(trigger -> participants(sentence.index(), trigger));
    }
  }

  /** Those who took part in one act: X met Y. */
  private void participants(int sentence, Trigger trigger) {
    List<Draft> members =
        trigger.arcs().stream()
            .filter(arc -> arc.role() == Role.ACTOR || arc.role() == Role.RECIPIENT)
            .flatMap(arc -> party(sentence, arc.token()).stream())
            .map(scene::government)
            .toList();
    remember(sentence, trigger.token(), members);
  }

  private List<Draft> party(int sentence, int token) {
    return scene.meanings().get(sentence, token).orElse(List.of()).stream()
        .filter(Draft::canAct)
        .toList();
  }

  void remember(int sentence, int token, List<Draft> members) {
    List<Draft> distinct = members.stream().distinct().toList();
    if (distinct.size() >= FEWEST) {
      known.add(new Several(sentence, token, distinct));
    }
  }

  /** They: a group, a body or a people, or several entities joined before. */
  List<Draft> they(int sentence, int token) {
    Antecedents antecedents = scene.antecedents();
    Comparator<Draft> likelier =
        Comparator.comparingDouble(draft -> weightAsMany(draft, sentence, token));
    Optional<Draft> one =
        antecedents.ranked(sentence, token, Sets::canBeMany).stream().limit(8).max(likelier);
    double oneWeight =
        one.map(draft -> weightAsMany(draft, sentence, token)).orElse(Double.NEGATIVE_INFINITY);
    Optional<Several> several = last(sentence, token, all -> true);
    double severalWeight =
        several.map(set -> weight(set, sentence, token)).orElse(Double.NEGATIVE_INFINITY);
    return severalWeight > oneWeight ? several.orElseThrow().members() : one.stream().toList();
  }

  private double weightAsMany(Draft draft, int sentence, int token) {
    double weight = scene.antecedents().weight(draft, sentence, token);
    if (draft.isPlural()) {
      return weight;
    }
    return draft.isState() ? weight - 2 * SINGLE : weight - SINGLE;
  }

  private static boolean canBeMany(Draft draft) {
    return switch (draft.type()) {
      case GROUP -> draft.isPlural() || !draft.isPersonal();
      case ORG, NORP, GPE -> true;
      default -> false;
    };
  }

  private Optional<Several> last(int sentence, int token, Predicate<Several> fits) {
    return known.stream()
        .filter(
            set -> set.sentence() < sentence || set.sentence() == sentence && set.token() < token)
        .filter(fits)
        .filter(set -> set.members().stream().noneMatch(draft -> isBeside(draft, sentence, token)))
        .max(Comparator.comparingDouble(set -> weight(set, sentence, token)));
  }

  private double weight(Several set, int sentence, int token) {
    double link =
        set.members().stream()
            .mapToDouble(
                draft -> scene.antecedents().link(LinkKind.COREFERENCE, draft, sentence, token))
            .average()
            .orElse(0);
    String deprel = scene.phrases().token(set.sentence(), set.token()).deprel();
    boolean persons = set.members().stream().allMatch(Draft::isPerson);
    double role = deprel.startsWith("nsubj") ? SUBJECT : OTHERS.contains(deprel) ? -SUBJECT : 0;
    double near = 1.5 + role + (persons ? SUBJECT : 0);
    double distance = 1 + sentence - set.sentence();
    long often = known.stream().filter(other -> other.members().equals(set.members())).count();
    return 3 * link + near / distance + JOINED + OFTEN * Math.log(often);
  }

  /**
   * The entities that a plural noun takes up: those that were joined before, or the most prominent
   * where the words say how many.
   *
   * @param count how many, 0 when the words do not say
   */
  List<Draft> of(int sentence, int token, int count, Predicate<Draft> fits) {
    Optional<Several> joined =
        last(
            sentence,
            token,
            set ->
                set.members().stream().allMatch(fits)
                    && isOfOneKind(set)
                    && (count == 0 || set.members().size() == count));
    if (joined.isPresent()) {
      return joined.get().members();
    }
    if (count == 0) {
      return List.of();
    }
    List<Draft> best =
        scene.drafts().stream()
            .filter(fits)
            .filter(draft -> draft.isMentioned() && !isBeside(draft, sentence, token))
            .sorted(Comparator.comparingDouble(draft -> -prominence(draft, sentence, token)))
            .limit(count)
            .toList();
    return best.size() == count ? best : List.of();
  }

  /** The only two that fit, where the article did not join them. */
  List<Draft> only(int sentence, int token, Predicate<Draft> fits) {
    List<Draft> all =
        scene.drafts().stream()
            .filter(fits)
            .filter(draft -> draft.isMentioned() && !isBeside(draft, sentence, token))
            .toList();
    return all.size() == FEWEST ? all : List.of();
  }

  private boolean isBeside(Draft draft, int sentence, int token) {
    return scene.antecedents().isBeside(draft, sentence, token);
  }

  private static boolean isOfOneKind(Several set) {
    long persons = set.members().stream().filter(Draft::isPerson).count();
    return persons == 0 || persons == set.members().size();
  }

  private double prominence(Draft draft, int sentence, int token) {
    double link = scene.antecedents().link(LinkKind.COREFERENCE, draft, sentence, token);
    boolean leads = draft.places().stream().anyMatch(place -> place.sentence() <= 2);
    return 8 * link + draft.count() + (leads ? 2 : 0);
  }

  static Predicate<Draft> ofType(EntityType type) {
    return draft -> draft.type() == type;
  }
}
