import Glibc

/// Tells which input was being fed when the process crashes, or does not get on with it.
///
/// The inputs of a seed are known by their numbers, so a number is all that is needed to see it again.
enum CrashNote {
  /// The number of the input that is being fed; read by signal handlers only.
  private nonisolated(unsafe) static let current = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  private static let stackSize = 1 << 16
  /// A stack of its own for handlers, which are needed most where the other one is used up.
  private nonisolated(unsafe) static let stack = UnsafeMutableRawPointer.allocate(
    byteCount: stackSize, alignment: 16)
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM]

  /// Starts telling; from here on an input may take so many seconds.
  static func install() {
    current.pointee = 0
    var place = stack_t()
    place.ss_sp = stack
    place.ss_size = stackSize
    sigaltstack(&place, nil)
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { CrashNote.tell(of: $0) }
      action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Notes that an input is being fed, for at most so many seconds.
  static func begin(_ number: Int, seconds: UInt32) {
    current.pointee = number
    alarm(seconds)
  }

  /// Notes that no input is being fed.
  static func end() { alarm(0) }

  /// Writes the number with nothing but what a handler may call, and ends as the signal would have.
  private static func tell(of signal: Int32) {
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var place = buffer.count
      var rest = current.pointee
      repeat {
        place -= 1
        buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0 && place > 0
      let lead: StaticString = "\nguidelab: a crash, or no end, at input "
      write(STDERR_FILENO, lead.utf8Start, lead.utf8CodeUnitCount)
      write(STDERR_FILENO, buffer.baseAddress?.advanced(by: place), buffer.count - place)
      write(STDERR_FILENO, "\n", 1)
    }
    raise(signal)
  }
}
