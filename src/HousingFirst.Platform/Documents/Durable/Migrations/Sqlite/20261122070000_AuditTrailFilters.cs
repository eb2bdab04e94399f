using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HousingFirst.Platform.Documents.Durable.Migrations.Sqlite;

/// <summary>The audit trail narrowed by kind or by day is found by index. Indexes only: there is nothing to back up.</summary>
[DbContext(typeof(SqliteDurableContext))]
[Migration("20261122070000_AuditTrailFilters")]
internal sealed class AuditTrailFilters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_AuditRow_Kind_Number", "AuditRow", ["Kind", "Number"]);
        migrationBuilder.CreateIndex("IX_AuditRow_At", "AuditRow", "At");
    }
}
