using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HousingFirst.Platform.Documents.Durable.Migrations.Sqlite;

/// <summary>
/// What accounts are sorted and looked for by, and until when a one-time password is good. Adds columns alone, so there is nothing to back up.
/// </summary>
[DbContext(typeof(SqliteDurableContext))]
[Migration("20261122060000_AccountLists")]
internal sealed class AccountLists : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("NameKey", "AspNetUsers", type: "TEXT", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("Words", "AspNetUsers", type: "TEXT", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<DateTimeOffset>("OneTimeUntil", "AspNetUsers", type: "TEXT", nullable: true);

        // Near enough until an account is next written, which makes both anew.
        migrationBuilder.Sql("""
            UPDATE "AspNetUsers" SET
              "NameKey" = replace(replace(replace(lower(coalesce("DisplayName", '')), 'æ', '{'), 'ø', '|'), 'å', '}'),
              "Words" = lower(coalesce("DisplayName", '') || ' ' || coalesce("Email", ''));
            """);
        migrationBuilder.CreateIndex("IX_AspNetUsers_NameKey", "AspNetUsers", "NameKey");
    }
}
