import Glibc
import Retrieval

/// A small saved index, and its head's checksum set right after damage.
enum SavedSample {
  /// What the sample's terms are said to be made with.
  static let stamp: UInt64 = 7

  /// The bytes of a sound file; empty where no file can be written.
  static let bytes: [UInt8] = made()

  /// Makes head and table whole, so that damage to them is not found by their checksum.
  static func sign(_ bytes: inout [UInt8]) { SectionFile.sign(&bytes) }

  private static func made() -> [UInt8] {
    var builder = FieldedIndexBuilder()
    for number in 0..<300 {
      let words = (0..<(3 + number % 9)).map { "w\((number * 7 + $0 * $0) % 97)" }
      _ = builder.add([words, ["h\(number % 5)"], []])
    }
    var writer = SectionFileWriter(stamp: stamp)
    writer.add(builder.build())
    guard let file = ScratchFile() else { return [] }
    do { try writer.write(to: file.path, replacing: .regularFile) } catch { return [] }
    return file.contents()
  }
}
