package org.rapporteur.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a closed choice by its name or label; case, hyphens and spaces do not matter. */
class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> choices;

  Choice(E[] choices) {
    this.choices = List.of(choices);
  }

  @Override
  public E convert(String word) {
    return choices.stream()
        .filter(choice -> same(word, choice.name()) || same(word, choice.toString()))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "\"" + word + "\" is none of: " + names(choices.stream().toArray())));
  }

  static boolean same(String word, String name) {
    return folded(word).equals(folded(name));
  }

  static String names(Object... choices) {
    return Arrays.stream(choices)
        .map(choice -> choice.toString().replace(' ', '-'))
        .collect(Collectors.joining(", "));
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }

  static final class OfType extends Choice<EventType> {
    OfType() {
      super(EventType.values());
    }
  }

  static final class OfQuad extends Choice<Quad> {
    OfQuad() {
      super(Quad.values());
    }

    @Override
    public Quad convert(String word) {
      return word.strip().matches("[1-4]")
          ? Quad.values()[Integer.parseInt(word.strip()) - 1]
          : super.convert(word);
    }
  }

  static final class OfCertainty extends Choice<Certainty> {
    OfCertainty() {
      super(Certainty.values());
    }
  }

  static final class OfPredicate extends Choice<Predicate> {
    OfPredicate() {
      super(Predicate.values());
    }
  }

  static final class OfContext extends Choice<Context> {
    OfContext() {
      super(Context.values());
    }
  }
}
