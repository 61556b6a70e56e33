package org.rapporteur.app.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and hands the results on in the order in which the work came, so
 * that an archive is the same whatever thread was faster. Only a bounded number of items is under
 * way at once: who puts in more has to wait.
 *
 * @param <I> what the work is done on
 * @param <O> what comes out
 */
final class InOrder<I extends Object, O extends Object> implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService workers;
  private final BlockingQueue<CompletableFuture<Optional<O>>> underWay;
  private final Function<I, O> work;
  private final Thread taker;
  private volatile @Nullable Throwable broken;

  /**
   * Starts the threads.
   *
   * @param threads how many work
   * @param ahead how many items may be under way
   * @param work done on each item, by any thread
   * @param taker takes the results, one at a time and in order, on a thread of its own
   */
  InOrder(int threads, int ahead, Function<I, O> work, Consumer<O> taker) {
    this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "reader"));
    this.underWay = new ArrayBlockingQueue<>(ahead);
    this.work = work;
    this.taker = daemon(() -> takeAll(taker), "writer");
    this.taker.start();
  }

  /**
   * Puts an item in; waits while too much is under way.
   *
   * @throws RuntimeException what work or taker threw: nothing more is taken then
   */
  void put(I item) {
    enqueue(CompletableFuture.supplyAsync(() -> Optional.of(work.apply(item)), workers));
  }

  /**
   * Waits until everything that was put in has been taken.
   *
   * @throws RuntimeException what work or taker threw
   */
  void finish() {
    // a result of nothing marks the end
    enqueue(CompletableFuture.completedFuture(Optional.empty()));
    await();
    rethrow();
  }

  /** Ends the threads; what is still under way is lost unless {@link #finish} was called before. */
  @Override
  public void close() {
    workers.shutdownNow();
    taker.interrupt();
  }

  private void enqueue(CompletableFuture<Optional<O>> result) {
    try {
      while (!underWay.offer(result, 1, TimeUnit.SECONDS)) {
        rethrow();
      }
      rethrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private void await() {
    try {
      do {
        taker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      } while (taker.isAlive());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeAll(Consumer<O> consumer) {
    try {
      for (Optional<O> result = next(); result.isPresent(); result = next()) {
        consumer.accept(result.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CompletionException e) {
      broken = e.getCause() == null ? e : e.getCause();
    } catch (RuntimeException | Error e) {
      broken = e;
    }
  }

  private Optional<O> next() throws InterruptedException {
    return underWay.take().join();
  }

  /** Throws what work or taker threw, if they did. */
  void check() {
    rethrow();
  }

  private void rethrow() {
    Throwable found = broken;
    if (found instanceof RuntimeException failure) {
      throw failure;
    }
    if (found instanceof Error error) {
      throw error;
    }
    if (found != null) {
      throw new IllegalStateException("reading broke off", found);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, "rapporteur-" + name);
    thread.setDaemon(true);
    return thread;
  }
}
