package io.clientele.resolve.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Runs numbered tasks on a given number of threads. */
public record Parallel(int threads) {
  private static final int CHUNK = 1 << 12;

  /** A stretch of numbers, the end exclusive. */
  @FunctionalInterface
  public interface Range {
    void run(int from, int to);
  }

  public Parallel {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** Runs tasks 0 to n - 1, each once, in no order. */
  public void each(int n, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    workers(
        worker -> {
          for (int k = next.getAndIncrement(); k < n; k = next.getAndIncrement()) {
            task.accept(k);
          }
        });
  }

  /** Runs a stretch in chunks. */
  public void ranges(int from, int to, Range task) {
    int chunks = Math.max(0, (to - from + CHUNK - 1) / CHUNK);
    each(chunks, k -> task.run(from + k * CHUNK, Math.min(to, from + (k + 1) * CHUNK)));
  }

  /** Runs one body on every thread with the thread's number; the first failure is thrown on. */
  public void workers(IntConsumer body) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread[] others = new Thread[threads - 1];
    for (int t = 0; t < others.length; t++) {
      int worker = t + 1;
      others[t] = new Thread(() -> guarded(body, worker, failure), "resolve-" + worker);
      others[t].start();
    }
    guarded(body, 0, failure);
    for (Thread other : others) {
      join(other);
    }
    if (failure.get() instanceof Error error) {
      throw error;
    }
    if (failure.get() instanceof RuntimeException fault) {
      throw fault;
    }
  }

  private static void guarded(IntConsumer body, int worker, AtomicReference<Throwable> failure) {
    try {
      body.accept(worker);
    } catch (RuntimeException | Error fault) {
      failure.compareAndSet(null, fault);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException asked) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
