package org.rapporteur.sources.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a robots.txt file allows (RFC 9309): the group for our name, else that for {@code *}; among
 * its rules the longest that fits, and {@code Allow} before {@code Disallow} of the same length.
 *
 * <p>Example: {@code Robots.of("User-agent: *\nDisallow: /private", "rapporteur").allows("/a")} is
 * true.
 */
final class Robots {
  /** Everything may be fetched. */
  static final Robots ALL = new Robots(List.of(), Optional.empty());

  /** Nothing may be fetched. */
  static final Robots NONE = new Robots(List.of(RobotsRule.of("/", false)), Optional.empty());

  private static final int LARGEST = 500 << 10;
  private static final int LONGEST_PATH = 4_000;
  private static final double LONGEST_DELAY = 86_400;

  private final List<RobotsRule> rules;
  private final Optional<Duration> delay;

  private Robots(List<RobotsRule> rules, Optional<Duration> delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  /** Reads a file, up to 500 kB of it, as the robot of the name. */
  static Robots of(byte[] file, String name) {
    int length = Math.min(file.length, LARGEST);
    return of(new String(file, 0, length, StandardCharsets.UTF_8), name);
  }

  static Robots of(String file, String name) {
    String own = name.toLowerCase(Locale.ROOT);
    Group ours = new Group();
    Group everyone = new Group();
    List<Group> current = new ArrayList<>();
    boolean naming = false;
    for (String raw : file.split("\\r\\n?|\\n")) {
      String line = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
      int comment = line.indexOf('#');
      line = (comment < 0 ? line : line.substring(0, comment)).strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          current.clear();
        }
        naming = true;
        String agent = value.toLowerCase(Locale.ROOT).replaceFirst("[^a-z_*-].*$", "");
        if (agent.equals("*")) {
          current.add(everyone);
        } else if (agent.equals(own)) {
          current.add(ours);
          ours.named = true;
        }
      } else if (key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay")) {
        naming = false;
        current.forEach(group -> group.add(key, value));
      }
    }
    Group chosen = ours.named ? ours : everyone;
    return new Robots(chosen.rules, chosen.delay);
  }

  /** Tells whether a path with its query may be fetched. */
  boolean allows(String path) {
    if (path.equals("/robots.txt")) {
      return true;
    }
    String plain = RobotsRule.normal(path);
    if (plain.length() > LONGEST_PATH) {
      plain = plain.substring(0, LONGEST_PATH);
    }
    int longest = -1;
    boolean allowed = true;
    for (RobotsRule rule : rules) {
      boolean counts = rule.length() > longest || (rule.length() == longest && rule.allow());
      if (counts && rule.fits(plain)) {
        longest = rule.length();
        allowed = rule.allow();
      }
    }
    return allowed;
  }

  /** Returns the time to leave between two requests, if the file asks for one. */
  Optional<Duration> delay() {
    return delay;
  }

  /** The rules under one name; groups of the same name are one. */
  private static final class Group {
    private final List<RobotsRule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();
    private boolean named;

    private void add(String key, String value) {
      if (key.equals("crawl-delay")) {
        if (value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
          double seconds = Math.min(LONGEST_DELAY, Double.parseDouble(value));
          delay = Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
        }
      } else if (!value.isEmpty()) {
        rules.add(RobotsRule.of(value, key.equals("allow")));
      }
    }
  }
}
