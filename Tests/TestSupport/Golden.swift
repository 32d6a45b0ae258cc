import Foundation

/// Compares text with a file that was looked at by a person once.
///
/// The files stand in `Golden` beside the test. With `ASKGUIDE_RECORD=1` in the environment they
/// are written anew, and the tests fail, so that nobody records without looking.
public enum Golden {
  /// Why a text is not as the golden file has it.
  public enum Mismatch: Error, Equatable, CustomStringConvertible {
    /// The text differs from the file in these lines.
    case differs(path: String, difference: String)
    /// There is no such file yet.
    case missing(path: String)
    /// The file was written just now.
    case recorded(path: String)

    /// What happened and what to do.
    public var description: String {
      switch self {
      case .differs(let path, let difference):
        "not as in \(path) (ASKGUIDE_RECORD=1 records it anew):\n\(difference)"
      case .missing(let path): "no \(path) (ASKGUIDE_RECORD=1 records it)"
      case .recorded(let path): "recorded \(path): look at it, then run without ASKGUIDE_RECORD"
      }
    }
  }

  /// Checks that a text is what the golden file of that name holds.
  ///
  /// - Parameters:
  ///   - text: what came.
  ///   - name: the file's name in the folder `Golden`.
  ///   - test: the file beside which that folder stands.
  ///   - recording: whether to write the file; as the environment says if nil.
  /// - Throws: ``Mismatch`` if it is not, or if the file was recorded.
  public static func check(
    _ text: String, against name: String, besideTest test: String = #filePath,
    recording: Bool? = nil
  ) throws {
    let isRecording =
      recording ?? (ProcessInfo.processInfo.environment["ASKGUIDE_RECORD"] == "1")
    let url = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      throw Mismatch.recorded(path: url.path)
    }
    guard let data = try? Data(contentsOf: url) else { throw Mismatch.missing(path: url.path) }
    let expected = String(decoding: data, as: UTF8.self)
    // Bytes, since Swift's == calls texts equal that differ in their normal form.
    guard !expected.utf8.elementsEqual(text.utf8) else { return }
    let difference = LineDiff.describe(expected: expected, actual: text)
    throw Mismatch.differs(path: url.path, difference: difference)
  }
}
