package org.rapporteur.app.render;

/** Colours and weights of a terminal; plain when colour is off. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  MARKED("1;4"),
  GREEN("32"),
  BLUE("34"),
  YELLOW("33"),
  RED("31"),
  MAGENTA("35"),
  CYAN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Sign sign) {
    return switch (sign) {
      case FACT -> GREEN;
      case PLAN -> BLUE;
      case GUESS -> YELLOW;
      case DENIAL -> RED;
      case CONDITION -> MAGENTA;
      case WISH -> CYAN;
      case SAID -> PLAIN;
    };
  }

  String on(String words, boolean color) {
    return color && !code.isEmpty() && !words.isEmpty()
        ? "\u001B[" + code + "m" + words + "\u001B[0m"
        : words;
  }
}
