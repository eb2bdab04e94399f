using System.Globalization;
using System.Text.Json;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Mail;

/// <summary>In Development: mails become files of the data folder, and <c>/dev/mail</c> shows them. None leaves the machine.</summary>
internal sealed class FolderTransport(DataFolder folder, TimeProvider clock) : IMailTransport
{
    private const int MostShown = 100;

    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var now = clock.GetUtcNow().UtcDateTime;
        var path = Path.Combine(
            Directory.CreateDirectory(Folder(mail.Portal)).FullName, $"{now.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}-{mail.Id:N}.json");
        var file = new FolderMail(mail.Id, now, mail.SenderName, mail.From.Value, mail.Content);
        await File.WriteAllBytesAsync(path, JsonSerializer.SerializeToUtf8Bytes(file, DocumentJson.Options), cancellationToken);
        return Delivery.Taken;
    }

    /// <summary>What a portal has sent, the newest first.</summary>
    public async Task<IReadOnlyList<FolderMail>> ListAsync(string portal, CancellationToken cancellationToken)
    {
        var mails = new List<FolderMail>();
        if (Directory.Exists(Folder(portal)))
        {
            foreach (var path in Directory.EnumerateFiles(Folder(portal), "*.json").OrderDescending(StringComparer.Ordinal).Take(MostShown))
            {
                await using var stream = File.OpenRead(path);
                if (await JsonSerializer.DeserializeAsync<FolderMail>(stream, DocumentJson.Options, cancellationToken) is { } mail)
                {
                    mails.Add(mail);
                }
            }
        }

        return mails;
    }

    private string Folder(string portal) => Path.Combine(folder.Root, "Mail", portal);
}
