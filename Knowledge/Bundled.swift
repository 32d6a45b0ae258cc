/// The files that are embedded in the binary, as UTF-8 bytes.
public enum Bundled {
  /// The bundled guide, Markdown with front matter.
  public static var guide: [UInt8] { PackageResources.micro_needling_md }
}
