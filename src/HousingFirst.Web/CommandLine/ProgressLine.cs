using System.CommandLine;
using System.Globalization;
using HousingFirst.Platform.Backups;

namespace HousingFirst.Web.CommandLine;

/// <summary>One line on a terminal that says how far long work is, and is gone when it is over. Nothing where nobody looks on.</summary>
internal static class ProgressLine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static async Task<T> WhileAsync<T>(ParseResult parsed, BackupMeter meter, Func<Task<T>> work)
    {
        if (Console.IsErrorRedirected || parsed.GetValue(Shared.Json))
        {
            return await work();
        }

        using var over = new CancellationTokenSource();
        var shown = ShowAsync(meter, over.Token);
        try
        {
            return await work();
        }
        finally
        {
            await over.CancelAsync();
            await shown;
        }
    }

    private static async Task ShowAsync(BackupMeter meter, CancellationToken over)
    {
        var width = 0;
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(Pause, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var line = over.IsCancellationRequested ? "" : LineOf(meter);
            Console.Error.Write($"\r{line.PadRight(width)}");
            width = line.Length;
        }

        Console.Error.Write('\r');
    }

    private static string LineOf(BackupMeter meter)
    {
        var (documents, files, allDocuments, allFiles) = meter.Now;
        return string.Create(CultureInfo.InvariantCulture, $"{documents}{Of(allDocuments)} documents, {files}{Of(allFiles)} files");
    }

    private static string Of(long? all) => all is { } count ? string.Create(CultureInfo.InvariantCulture, $" of {count}") : "";
}
