package org.rapporteur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {
  @Test
  void handsResultsOnInTheOrderOfTheInput() {
    List<Integer> taken = new ArrayList<>();
    try (InOrder<Integer, Integer> work =
        new InOrder<>(4, 8, InOrderTest::slowSquare, taken::add)) {
      IntStream.range(0, 200).forEach(work::put);
      work.finish();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 200).mapToObj(i -> i * i).toList());
  }

  @Test
  void keepsOnlyABoundedNumberUnderWay() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (InOrder<Integer, Integer> work =
        new InOrder<>(
            2,
            5,
            i -> slowSquare(i),
            result -> {
              slowSquare(7);
              open.decrementAndGet();
            })) {
      for (int i = 0; i < 60; i++) {
        work.put(i);
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
      }
      work.finish();
    }
    // five in the queue, one with the taker, one just put in
    assertThat(most.get()).isLessThanOrEqualTo(7);
    assertThat(open.get()).isZero();
  }

  @Test
  void whatTheTakerThrowsReachesWhoPutsIn() {
    try (InOrder<Integer, Integer> work =
        new InOrder<>(
            2,
            2,
            i -> i,
            i -> {
              throw new IllegalArgumentException("disk full");
            })) {
      assertThatThrownBy(
              () -> {
                IntStream.range(0, 100).forEach(work::put);
                work.finish();
              })
          .hasMessage("disk full");
    }
  }

  @Test
  void whatTheWorkThrowsReachesWhoPutsIn() {
    try (InOrder<Integer, Integer> work =
        new InOrder<>(2, 2, i -> 1 / (i - 3), i -> assertThat(i).isNotNull())) {
      assertThatThrownBy(
              () -> {
                IntStream.range(0, 100).forEach(work::put);
                work.finish();
              })
          .isInstanceOf(ArithmeticException.class);
    }
  }

  private static int slowSquare(int i) {
    long until = System.nanoTime() + (i % 7) * 100_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return i * i;
  }
}
