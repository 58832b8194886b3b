# The formula of Homebrew: .ci/manifests puts the version, the address and the sum in.
class Livret < Formula
  desc "Turn one event-programme file into a finished, accessible brochure"
  homepage "@HOMEPAGE@"
  url "@ADDRESS@/livret-@VERSION@-macos-universal.tar.gz"
  version "@VERSION@"
  sha256 "@SHA256_MACOS@"
  license any_of: ["MIT", "Apache-2.0"]

  def install
    bin.install "livret"
    man1.install "man/livret.1"
    bash_completion.install "completions/livret.bash" => "livret"
    zsh_completion.install "completions/_livret"
    fish_completion.install "completions/livret.fish"
    doc.install "licences.txt", "guide-fr.md"
  end

  test do
    system bin/"livret", "new", "event"
    system bin/"livret", "build", "event/programme.toml"
    assert_path_exists testpath/"out/programme.pdf"
  end
end
