package org.rapporteur.archive.export;

import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.model.codebook.CameoCoder;

/** Events and parties in the codes of CAMEO. */
final class Cameo {
  private static final int ROOT = 2;
  private static final int BASE = 3;

  private final CameoCoder names = CameoCoder.open();
  private final States states;

  Cameo(States states) {
    this.states = states;
  }

  @Nullable String name(EventRecord event) {
    return event.cameo() == null ? null : names.name(event.cameo()).orElse(null);
  }

  static @Nullable String root(EventRecord event) {
    return event.cameo() == null ? null : first(event.cameo(), ROOT);
  }

  static @Nullable String base(EventRecord event) {
    return event.cameo() == null ? null : first(event.cameo(), BASE);
  }

  /** Returns the quarter of a root, 1 to 4; PLOVER's where there is no code. */
  static int quad(EventRecord event) {
    String root = root(event);
    if (root == null) {
      return event.quad().ordinal() + 1;
    }
    int number = Integer.parseInt(root);
    if (number <= 5) {
      return 1;
    }
    if (number <= 8) {
      return 2;
    }
    return number <= 13 ? 3 : 4;
  }

  /** Returns the code of a party's state, or a body's: UNO, EUR, IGO and the like as they are. */
  @Nullable String country(@Nullable PartyRecord party) {
    State state = Party.state(states, party);
    return state != null ? state.cameo() : body(party);
  }

  /** Returns the code of a party's state and of nothing else. */
  @Nullable String stateOnly(@Nullable PartyRecord party) {
    State state = Party.state(states, party);
    return state == null ? null : state.cameo();
  }

  /** Returns the code of an international body. */
  @Nullable String group(@Nullable PartyRecord party) {
    String code = Party.country(party);
    if (code == null) {
      return null;
    }
    return switch (code) {
      case "UNO" -> "UNO";
      case "EUR" -> "EEC";
      default -> null;
    };
  }

  @Nullable String sector(@Nullable PartyRecord party) {
    return CameoSector.of(Party.sector(party));
  }

  /** Returns country and type as one code, as in RUSGOV. */
  @Nullable String actor(@Nullable PartyRecord party) {
    String country = country(party);
    String sector = sector(party);
    if (country == null) {
      return sector;
    }
    return sector == null ? country : country + sector;
  }

  private @Nullable String body(@Nullable PartyRecord party) {
    String code = Party.country(party);
    if (code == null || states.of(code) != null) {
      return null;
    }
    // CAMEO writes the European Union EEC and the United Nations as an international body
    return switch (code) {
      case "EUR" -> "EEC";
      case "UNO" -> "IGOUNO";
      case "IGO", "NGO", "MNC", "IMG" -> code;
      default -> null;
    };
  }

  private static String first(String code, int length) {
    return code.substring(0, Math.min(length, code.length()));
  }
}
