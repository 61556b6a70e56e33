package org.rapporteur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class StopTest {
  private final AtomicReference<Stop> watched = new AtomicReference<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final List<String> done = new ArrayList<>();

  @Test
  void breaksOffAWaitButNothingThatMustNotBeBroken() throws InterruptedException {
    Thread run = new Thread(this::run);
    run.start();
    begun.await();
    watched.get().ask();
    run.join();
    assertThat(done).containsExactly("kept", "broken off", "goes on in peace");
  }

  private void run() {
    try (Stop stop = Stop.watch()) {
      watched.set(stop);
      boolean broken =
          stop.breakable(() -> {
            stop.unbroken(() -> {
              begun.countDown();
              done.add(sleeps(Duration.ofMillis(300)) ? "kept" : "lost");
            });
            return !sleeps(Duration.ofMinutes(1));
          });
      done.add(broken ? "broken off" : "waited");
      done.add(sleeps(Duration.ofMillis(1)) ? "goes on in peace" : "disturbed");
    }
  }

  private static boolean sleeps(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
