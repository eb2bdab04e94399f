using System.Diagnostics;

namespace HousingFirst.IntegrationTests.Manuals;

/// <summary>Debian's epubcheck, which says whether a book is one.</summary>
internal static class EpubCheck
{
    // Run by name it needs the kernel to know jars, which containers' kernels do not.
    private const string Jar = "/usr/share/java/epubcheck.jar";

    public static string? WhyMissing => File.Exists(Jar) ? null : $"epubcheck is not installed ({Jar}).";

    /// <summary>Checks the book; the answer is what epubcheck wrote.</summary>
    public static async Task<(int ExitCode, string Report)> RunAsync(byte[] book)
    {
        var file = Path.Combine(Path.GetTempPath(), $"hf-{Guid.NewGuid():N}.epub");
        await File.WriteAllBytesAsync(file, book);
        try
        {
            var start = new ProcessStartInfo("java") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { "-jar", Jar, "--failonwarnings", file })
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
