using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HousingFirst.Platform.Documents.Durable.Migrations.Sqlite;

/// <summary>The audit trail and its months. New tables only: there is nothing to back up.</summary>
[DbContext(typeof(SqliteDurableContext))]
[Migration("20261122030000_AuditTrail")]
internal sealed class AuditTrail : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "AuditRow",
            columns: table => new
            {
                Number = table.Column<long>(type: "INTEGER", nullable: false),
                Month = table.Column<int>(type: "INTEGER", nullable: false),
                At = table.Column<long>(type: "INTEGER", nullable: false),
                Actor = table.Column<int>(type: "INTEGER", nullable: false),
                AccountId = table.Column<string>(type: "TEXT", nullable: true),
                Kind = table.Column<string>(type: "TEXT", nullable: false),
                SubjectKind = table.Column<string>(type: "TEXT", nullable: true),
                SubjectId = table.Column<string>(type: "TEXT", nullable: true),
                Network = table.Column<string>(type: "TEXT", nullable: true),
                Place = table.Column<string>(type: "TEXT", nullable: true),
                Details = table.Column<string>(type: "TEXT", nullable: true),
                Mac = table.Column<byte[]>(type: "BLOB", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditRow", row => row.Number);
            });
        migrationBuilder.CreateTable(
            name: "AuditSegment",
            columns: table => new
            {
                FirstNumber = table.Column<long>(type: "INTEGER", nullable: false),
                Month = table.Column<int>(type: "INTEGER", nullable: false),
                KeyId = table.Column<string>(type: "TEXT", nullable: false),
                FirstPrevious = table.Column<byte[]>(type: "BLOB", nullable: false),
                LastNumber = table.Column<long>(type: "INTEGER", nullable: true),
                LastMac = table.Column<byte[]>(type: "BLOB", nullable: true),
                IsDropped = table.Column<bool>(type: "INTEGER", nullable: false),
                Mac = table.Column<byte[]>(type: "BLOB", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditSegment", row => row.FirstNumber);
            });
        migrationBuilder.CreateIndex("IX_AuditRow_AccountId_Number", "AuditRow", ["AccountId", "Number"]);
        migrationBuilder.CreateIndex("IX_AuditRow_SubjectId_Number", "AuditRow", ["SubjectId", "Number"]);
    }
}
