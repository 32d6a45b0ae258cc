package import Assistant
import Glibc
import Terminal

/// The file of options that hold for every session.
package struct ConfigurationFile: Sendable, Equatable {
  /// The most bytes of a line; paths are not longer.
  static let lineBound = 4096

  /// Where the file is looked for.
  package var path: String

  /// The options of the file, in order; none where there is no file.
  ///
  /// - Throws: ``ConfigurationError`` with the line of the first option that will not do.
  package func settings(home: String?) throws(ConfigurationError) -> SessionSettings {
    var settings = SessionSettings()
    guard let descriptor = try opened() else { return settings }
    defer { close(descriptor) }
    var reader = LineReader(
      fileDescriptor: descriptor, lineBound: Self.lineBound, chunkSize: Self.lineBound)
    while let line = try next(from: &reader) {
      do throws(ConfigurationDefect) {
        if line.isTruncated { throw .tooLong(bytes: Self.lineBound) }
        guard let read = try ConfigurationLine(line.text, home: home) else { continue }
        guard read.option.apply(read.value, to: &settings) else {
          throw .wrongValue(
            read.option, value: read.value, expected: read.option.expected ?? "no value")
        }
      } catch {
        throw .line(path: path, number: line.number, defect: error)
      }
    }
    return settings
  }

  /// Whether there is a file to be read.
  package var isThere: Bool { access(path, F_OK) == 0 }

  /// Opens the file without waiting, as a pipe would make one wait; nil where there is none.
  private func opened() throws(ConfigurationError) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor < 0 else { return descriptor }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .unreadable(path: path, code: errno)
  }

  private func next(
    from reader: inout LineReader
  ) throws(ConfigurationError) -> LineReader.Line? {
    do {
      return try reader.next()
    } catch {
      switch error {
      case .failed(let code): throw .unreadable(path: path, code: code.rawValue)
      }
    }
  }
}
