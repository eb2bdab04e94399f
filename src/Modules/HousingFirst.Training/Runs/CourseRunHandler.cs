using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HousingFirst.Sdk.Content;

namespace HousingFirst.Training.Runs;

/// <summary>Counts how often what calendars hold of a run has changed, whoever changes it and by whatever way.</summary>
internal sealed class CourseRunHandler : IContentHandler
{
    public ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        if (item.As<CourseRunPart>() is not { } run)
        {
            return ValueTask.CompletedTask;
        }

        var hash = HashOf(item.DisplayText, run);
        if (run.CalendarHash != hash)
        {
            run.Sequence = run.CalendarHash is null ? 0 : run.Sequence + 1;
            run.CalendarHash = hash;
            item.Apply(run);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        if (preparation.Item.ContentType == CourseRunPart.Type && preparation.Item.As<CourseRunPart>() is { } run)
        {
            foreach (var (path, message) in Problems(run))
            {
                preparation.Refuse(new("training.run", $"{nameof(CourseRunPart)}.{path}", message));
            }
        }

        return ValueTask.CompletedTask;
    }

    private static IEnumerable<(string Path, string Message)> Problems(CourseRunPart run)
    {
        if (run.CourseId.Length == 0)
        {
            yield return (nameof(run.CourseId), "The run names no course.");
        }

        if (run.Days.Count == 0)
        {
            yield return (nameof(run.Days), "The run has no days.");
        }

        foreach (var day in run.Days.Where(day => day.Ends <= day.Starts))
        {
            yield return (nameof(run.Days), string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd} ends before it begins."));
        }

        if (run.SignUpUrl is { } url && !(url.IsAbsoluteUri && url.Scheme == Uri.UriSchemeHttps))
        {
            yield return (nameof(run.SignUpUrl), "The address to sign up at does not begin with https://.");
        }

        if (run.SignUpMail is { } mail && (!mail.Contains('@', StringComparison.Ordinal) || mail.AsSpan().IndexOfAny(" ?&\r\n") >= 0))
        {
            yield return (nameof(run.SignUpMail), "The mail address is none.");
        }

        if (run.Seats is { } seats && (seats.Min < 0 || seats.Taken < 0 || seats.Max < 1 || seats.Max < seats.Min))
        {
            yield return (nameof(run.Seats), "The seats do not add up.");
        }
    }

    private static string HashOf(string? title, CourseRunPart run)
    {
        var held = JsonSerializer.Serialize(new { title, run.Days, run.Place, run.Address, run.IsOnline, Cancelled = run.State == RunState.Cancelled });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(held)))[..16];
    }
}
