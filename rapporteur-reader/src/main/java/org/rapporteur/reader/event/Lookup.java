package org.rapporteur.reader.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Span;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.LinkKind;

/** What these steps ask of the cast of an article; tests answer with a few lines of their own. */
interface Lookup {
  static Lookup of(Cast cast) {
    return new Lookup() {
      @Override
      public Entity entity(String id) {
        return cast.entity(id);
      }

      @Override
      public List<String> at(int sentence, int token) {
        return cast.at(sentence, token);
      }

      @Override
      public Optional<String> named(int sentence, int token) {
        return cast.named(sentence, token);
      }

      @Override
      public List<String> linked(LinkKind kind, int sentence, int token) {
        return cast.linked(kind, sentence, token);
      }

      @Override
      public Span phrase(int sentence, int token) {
        return cast.phrase(sentence, token);
      }
    };
  }

  Entity entity(String id);

  List<String> at(int sentence, int token);

  Optional<String> named(int sentence, int token);

  List<String> linked(LinkKind kind, int sentence, int token);

  Span phrase(int sentence, int token);
}
