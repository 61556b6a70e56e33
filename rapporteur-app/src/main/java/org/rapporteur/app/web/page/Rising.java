package org.rapporteur.app.web.page;

/**
 * A topic that more articles are about of late than before.
 *
 * @param label of the topic
 * @param address of the articles about it
 * @param recent articles about it in the last part of the time
 * @param allRecent all articles of that part
 * @param before articles about it in the time before
 * @param allBefore all articles of the time before
 */
public record Rising(
    String label, String address, long recent, long allRecent, long before, long allBefore) {
  private static final double HUNDRED = 100;

  /** Returns the share of the last part in percent. */
  public long recentPercent() {
    return Math.round(HUNDRED * recent / allRecent);
  }

  /** Returns the share of the time before in percent. */
  public long beforePercent() {
    return Math.round(HUNDRED * before / allBefore);
  }

  /** Returns by how many of their standard errors the shares differ. */
  double rise() {
    double all = (double) (recent + before) / (allRecent + allBefore);
    double error = Math.sqrt(all * (1 - all) * (1.0 / allRecent + 1.0 / allBefore));
    return error == 0 ? 0 : ((double) recent / allRecent - (double) before / allBefore) / error;
  }
}
