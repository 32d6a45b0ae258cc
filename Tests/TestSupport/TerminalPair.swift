import Glibc

/// The two ends of a pseudo-terminal: ours, and the path by which a program opens its own.
final class TerminalPair {
  // Linux's numbers for the calls that unlock a pseudo-terminal and tell its own number; they are
  // macros that Swift cannot read.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  /// Our end; closed with this object, -1 once it is.
  private(set) var descriptor: Int32
  /// The program's end.
  let path: String

  /// Makes a terminal of a size.
  init(columns: Int, rows: Int) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SupportError.system(call: "open /dev/ptmx", code: errno) }
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, Self.unlock, &locked) == 0,
      ioctl(descriptor, Self.askNumber, &number) == 0
    else { throw SupportError.system(call: "ioctl of a terminal", code: errno) }
    path = "/dev/pts/\(number)"
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
  }

  /// Closes our end; the programs on the terminal get SIGHUP.
  func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Changes the size; the system tells the programs in the foreground by SIGWINCH.
  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
