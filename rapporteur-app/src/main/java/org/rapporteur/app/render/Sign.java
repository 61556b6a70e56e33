package org.rapporteur.app.render;

/** A sign that tells facts, plans, guesses and denials apart at a glance, also without colour. */
public enum Sign {
  /** It happened. */
  FACT("●", "*", "fact"),
  /** It is to happen. */
  PLAN("◷", "+", "plan"),
  /** It may be. */
  GUESS("?", "?", "guess"),
  /** It is not so. */
  DENIAL("✗", "x", "denial"),
  /** It depends. */
  CONDITION("○", "~", "condition"),
  /** Somebody says so. */
  SAID("“", "\"", "said"),
  /** Somebody wants it. */
  WISH("→", ">", "wish");

  private final String symbol;
  private final String ascii;
  private final String label;

  Sign(String symbol, String ascii, String label) {
    this.symbol = symbol;
    this.ascii = ascii;
    this.label = label;
  }

  /** Returns the sign, or one that every terminal can show. */
  public String symbol(boolean unicode) {
    return unicode ? symbol : ascii;
  }

  /** Returns a name for style sheets. */
  public String label() {
    return label;
  }
}
