using System.Data.Common;
using System.Text;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Mail;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// What of a document does not go into a backup: what waiting mails say. Links that set passwords and make accounts stand in them, good in the
/// portal that goes on; a restore sends none of these mails anyway.
/// </summary>
internal sealed class BackupBodies(DocumentTypes types, DurableTable table)
{
    private readonly DocumentType _mail = types.Of(typeof(OutboxMail));
    private readonly int _type = ColumnOf(table, "Type");
    private readonly int _body = ColumnOf(table, "Body");
    private readonly int _id = ColumnOf(table, "Id");

    /// <summary>The column and what is written there in place of what the row has; null: the row is written as it is.</summary>
    public (int Column, string Text)? Instead(DbDataReader row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.GetString(_type) != _mail.Name)
        {
            return null;
        }

        var mail = (OutboxMail)_mail.Read(row.GetInt64(_id), Encoding.UTF8.GetBytes(row.GetString(_body)));
        mail.Content = null;
        return (_body, Encoding.UTF8.GetString(_mail.Write(mail)));
    }

    private static int ColumnOf(DurableTable table, string name) => table.Columns.Select(column => column.Name).ToList().IndexOf(name);
}
