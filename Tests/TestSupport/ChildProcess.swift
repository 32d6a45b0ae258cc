import Glibc
import Synchronization

/// A running program, fed and read while it runs so that neither side waits for the other.
final class ChildProcess {
  /// Where bytes come from.
  enum Source {
    case terminal, output, error
  }

  private let identifier: pid_t
  private let terminal: TerminalPair?
  private var sources: [Source: Int32] = [:]
  private var seen: [Source: [UInt8]] = [:]
  private var sink: Int32?
  private var unsent: ArraySlice<UInt8>
  private var status: ExitStatus?

  /// Starts a program; streams that are not attached to the terminal are pipes.
  init(
    _ command: Command, input: [UInt8], terminal: TerminalPair? = nil,
    attached: Set<ChildStream> = []
  ) throws {
    // A program may end before it has read everything.
    Glibc.signal(SIGPIPE, SIG_IGN)
    self.terminal = terminal
    unsent = input[...]
    var sources: [Source: Int32] = [:]
    var sink: Int32?
    identifier = try PipePair.inheritance.withLock { _ in
      var theirs: [ChildStream: Int32] = [:]
      defer { theirs.values.forEach { close($0) } }
      for stream in ChildStream.allCases where !attached.contains(stream) {
        let pipe = try PipePair()
        theirs[stream] = stream == .input ? pipe.readEnd : pipe.writeEnd
        switch stream {
        case .input: sink = pipe.writeEnd
        case .output: sources[.output] = pipe.readEnd
        case .error: sources[.error] = pipe.readEnd
        }
      }
      return try Self.spawn(command, pipes: theirs, terminal: terminal)
    }
    if let sink { _ = fcntl(sink, F_SETFL, O_NONBLOCK) }
    sources[.terminal] = terminal?.descriptor
    (self.sources, self.sink) = (sources, sink)
  }

  deinit {
    if status == nil {
      kill(-identifier, SIGKILL)
      var ignored: Int32 = 0
      waitpid(identifier, &ignored, 0)
    }
    for (source, descriptor) in sources where source != .terminal { close(descriptor) }
    if let sink { close(sink) }
  }

  /// All bytes that came from a source so far.
  func captured(_ source: Source) -> [UInt8] { seen[source] ?? [] }

  /// Everything seen so far, for messages.
  var transcript: String {
    String(decoding: [.terminal, .output, .error].flatMap(captured), as: UTF8.self)
  }

  /// Types keys on the terminal.
  func type(_ keys: [UInt8]) {
    guard let terminal else { return }
    var rest = keys[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal.descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Sends a signal to the program, while it runs.
  func signal(_ number: Int32) {
    if endStatus() == nil { kill(identifier, number) }
  }

  /// Takes the terminal away, as when its window is closed.
  func hangUp() {
    sources[.terminal] = nil
    terminal?.hangUp()
  }

  /// Moves what there is to move, waiting a little for more; false when nothing can come any more.
  func pump(milliseconds: Int32 = 20) -> Bool {
    if unsent.isEmpty, let open = sink {
      close(open)
      sink = nil
    }
    let reading = Array(sources)
    var entries = reading.map { pollfd(fd: $0.value, events: Int16(POLLIN), revents: 0) }
    if let sink { entries.append(pollfd(fd: sink, events: Int16(POLLOUT), revents: 0)) }
    guard !entries.isEmpty else { return false }
    guard Glibc.poll(&entries, nfds_t(entries.count), milliseconds) > 0 else { return true }
    for (entry, source) in zip(entries, reading) where entry.revents != 0 { take(source.key) }
    if sink != nil, entries.last?.revents != 0 { feed() }
    return true
  }

  /// Reads until every stream is closed and the program has ended.
  func waitForEnd(within limit: Duration) throws -> ExitStatus {
    let deadline = ContinuousClock.now + limit
    while true {
      let isOpen = pump()
      // A daemon it left behind may hold a stream open: its own end counts, too.
      if let status = endStatus(), !isOpen || ContinuousClock.now >= deadline { return status }
      if !isOpen { usleep(1000) }
      if ContinuousClock.now >= deadline {
        throw SupportError.timedOut(waitingFor: "end of the program", seen: transcript)
      }
    }
  }

  /// How the program ended, if it has.
  func endStatus() -> ExitStatus? {
    var raw: Int32 = 0
    if status == nil, waitpid(identifier, &raw, WNOHANG) == identifier {
      status = ExitStatus(waitStatus: raw)
    }
    return status
  }

  private func take(_ source: Source) {
    guard let descriptor = sources[source] else { return }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      seen[source, default: []] += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      // A terminal whose last program has gone reports an error, a pipe reports nothing.
      sources[source] = nil
      if source != .terminal { close(descriptor) }
    }
  }

  private func feed() {
    guard let sink else { return }
    let count = unsent.withUnsafeBytes { write(sink, $0.baseAddress, $0.count) }
    if count > 0 {
      unsent = unsent.dropFirst(count)
    } else if errno != EAGAIN && errno != EINTR {
      unsent = []
    }
  }
}
