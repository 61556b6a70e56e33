package org.rapporteur.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Compares what a client brings with what it must know. */
public final class Secrets {
  private Secrets() {}

  /** Tells whether they are the same, in a time that tells nothing about the secret. */
  public static boolean areSame(@Nullable String given, String secret) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
