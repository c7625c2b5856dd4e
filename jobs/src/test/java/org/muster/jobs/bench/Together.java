package org.muster.jobs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on several accounts at once, a thread each. */
final class Together {

  private Together() {}

  /** Work on one account. */
  interface Work<T> {
    T on(Account account) throws Exception;
  }

  static <T> List<T> run(List<Account> accounts, Work<T> work) throws Exception {
    return run(accounts, accounts.size(), work);
  }

  static <T> List<T> run(List<Account> accounts, int atOnce, Work<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<Callable<T>> all = new ArrayList<>();
      accounts.forEach(account -> all.add(() -> work.on(account)));
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(all)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
