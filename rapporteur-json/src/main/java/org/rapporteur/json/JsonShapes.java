package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Where the JSON of a record differs from its plain shape. The model itself knows no JSON. */
final class JsonShapes {
  private JsonShapes() {}

  /**
   * What is not known about an article is shown as null, so that it can be told from an old file.
   */
  interface OfArticleText {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable String title();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable String source();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable String url();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable LocalDate published();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable String language();
  }

  /** A statement that stands in no other says so. */
  interface OfStatement {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable String within();
  }

  /** A warning about the whole article says so. */
  interface OfWarning {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable Span span();
  }

  /** A mention is itself a span. */
  interface OfMention {
    @JsonUnwrapped
    Span span();
  }

  /** Reads a mode by its full name; {@link Json} writes the type in front of the label first. */
  static final class ModeReader extends StdDeserializer<Mode> {
    ModeReader() {
      super(Mode.class);
    }

    @Override
    public Mode deserialize(JsonParser parser, DeserializationContext context) {
      return Mode.valueOf(parser.getString());
    }
  }
}
