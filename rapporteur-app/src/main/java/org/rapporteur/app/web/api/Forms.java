package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.web.Refused;

/** In which form a list is asked for: by the ending of the address, else by the header Accept. */
final class Forms {
  private Forms() {}

  static ListForm of(Context context) {
    String ending = context.pathParamMap().get(Parameter.FORM.name());
    if (ending != null) {
      return ListForm.of(ending).orElseThrow(() -> Refused.missing("lists end in " + endings()));
    }
    String accept = context.header("Accept");
    return accept == null || accept.isBlank() ? ListForm.JSON : accepted(accept);
  }

  /** JSON comes first where a client likes several forms as well. */
  private static ListForm accepted(String accept) {
    ListForm best = ListForm.JSON;
    double liked = 0;
    for (ListForm form : ListForm.values()) {
      double quality = quality(accept, form);
      if (quality > liked) {
        best = form;
        liked = quality;
      }
    }
    if (liked == 0) {
      throw new Refused(
          406,
          "lists come as "
              + Arrays.stream(ListForm.values())
                  .map(ListForm::mediaType)
                  .collect(Collectors.joining(", ")));
    }
    return best;
  }

  /** The narrowest range that fits decides. */
  private static double quality(String accept, ListForm form) {
    double quality = 0;
    int narrowest = 0;
    for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = range.split(";");
      int narrow = fits(parts[0].strip(), form.mediaType());
      if (narrow > narrowest) {
        narrowest = narrow;
        quality = quality(parts);
      }
    }
    return quality;
  }

  private static int fits(String range, String type) {
    if (range.equals(type)) {
      return 3;
    }
    if (range.equals(type.substring(0, type.indexOf('/')) + "/*")) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(part.substring(2));
      }
    }
    return 1;
  }

  private static String endings() {
    return Arrays.stream(ListForm.values())
        .map(form -> "." + form)
        .collect(Collectors.joining(", "));
  }
}
