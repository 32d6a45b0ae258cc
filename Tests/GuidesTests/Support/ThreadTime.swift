import Glibc

/// The time that this thread has computed, which neither other tests nor other processes add to.
enum ThreadTime {
  /// Seconds since the thread began.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
