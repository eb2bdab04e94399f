using System.Diagnostics;

namespace HousingFirst.BrowserTests.Site;

/// <summary>What stands on the sheets of a PDF, read by Debian's pdftotext.</summary>
internal static class Sheets
{
    private const string Program = "/usr/bin/pdftotext";

    public static string? WhyMissing => File.Exists(Program) ? null : $"pdftotext is missing ({Program}); install Debian's poppler-utils.";

    /// <summary>The text of each sheet, in order.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"hf-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var start = new ProcessStartInfo(Program) { UseShellExecute = false, RedirectStandardOutput = true };
            foreach (var argument in new[] { "-layout", "-enc", "UTF-8", file, "-" })
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();

            // A form feed ends each sheet, the last one too.
            return process.ExitCode == 0 ? text.Split('\f')[..^1] : throw new InvalidDataException($"pdftotext ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
