package org.rapporteur.benchmarks;

import java.util.Arrays;

/**
 * Looks every few milliseconds whether a thread is inside ONNX Runtime. Native code needs no safe
 * point, so that the looks fall evenly.
 */
final class EncoderSampler {
  private static final long EVERY_MILLISECONDS = 3;

  private final Thread watcher;
  private volatile boolean stopped;
  private long looks;
  private long inside;

  private EncoderSampler(Thread watched) {
    this.watcher = new Thread(() -> look(watched), "encoder-sampler");
    watcher.setDaemon(true);
  }

  static EncoderSampler watch(Thread watched) {
    EncoderSampler sampler = new EncoderSampler(watched);
    sampler.watcher.start();
    return sampler;
  }

  /** Stops looking and returns the share of looks that found the thread inside ONNX Runtime. */
  double stop() {
    stopped = true;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return looks == 0 ? 0 : (double) inside / looks;
  }

  private void look(Thread watched) {
    while (!stopped) {
      looks++;
      if (isInside(watched.getStackTrace())) {
        inside++;
      }
      try {
        Thread.sleep(EVERY_MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean isInside(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .limit(1)
        .anyMatch(frame -> frame.getClassName().startsWith("ai.onnxruntime"));
  }
}
