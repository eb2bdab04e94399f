using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Offline.Worker;

/// <summary>The service worker of a portal: <c>worker.js</c> with the portal's name, path and words above it.</summary>
internal sealed class WorkerScript
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string _script = Read();

    public string Of(IPortal portal, IPageFrame frame, IStringLocalizer<OfflineTexts> texts) => "const settings = " + JsonSerializer.Serialize(
        new
        {
            Portal = portal.Name,
            Base = frame.Url("~/").TrimEnd('/'),
            Culture = portal.Culture.Name,
            Texts = new
            {
                Away = texts["Banner.Away"].Value,
                Silent = texts["Banner.Silent"].Value,
                Kept = texts["Banner.Kept"].Value,
                Edition = texts["Banner.Edition"].Value,
                NotKept = texts["Banner.NotKept"].Value,
                Overdue = texts["Banner.Overdue"].Value,
                Expired = texts["Banner.Expired"].Value,
            },
        },
        Json) + ";\n" + _script;

    private static string Read()
    {
        using var stream = typeof(WorkerScript).Assembly.GetManifestResourceStream("Worker/worker.js")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
