using System.Net;
using System.Text.Json.Nodes;
using Cce.Client.Tests.Simulator.Browser;
using Cce.Simulator;
using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator;

/// <summary>The page that shows the upgrades live: its files and events by HttpClient, the page itself in a browser.</summary>
public sealed class UpgradesPageTests : IAsyncLifetime
{
    // Starting a browser on a busy machine takes its time; nothing waits for this long otherwise.
    private const int BrowserTimeout = 180_000;

    private static readonly string[] Phases = ["Init", "Queuing", "Running", "Success"];

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private CceSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Page => new(_simulator.Endpoint, "/upgrades");

    public async ValueTask InitializeAsync()
    {
        _simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = _clock }, Cancellation);
        _http.BaseAddress = _simulator.Endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_shows_each_phase_as_it_comes_without_loading_the_page_again()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "blue" });
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);
        await page.WhenAsync("document.querySelector('tbody tr')", "window.loadedOnce = true", cancellation);

        var seen = new List<string>();
        foreach ((string phase, int seconds) in Phases.Zip([0, 5, 19, 36]))
        {
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            JsonNode? row = await page.WhenAsync(
                $"document.querySelector('tbody tr')?.dataset.phase === '{phase}'",
                "['.cluster', '.badge', '.percent'].map(part => document.querySelector(part).textContent).join(' ')"
                + " + ' ' + document.querySelector('[role=progressbar]').getAttribute('aria-valuenow')"
                + " + ' ' + window.loadedOnce",
                cancellation);
            seen.Add((string)row!);
        }

        Assert.Equal(
            [
                "blue Init 0 % 0 true",
                "blue Queuing 0 % 0 true",
                "blue Running 20 % 20 true",
                "blue Success 100 % 100 true",
            ],
            seen);
        JsonNode? announced = await page.WhenAsync("true", "document.querySelector('[aria-live]').textContent", cancellation);
        Assert.Equal("Cluster blue: Success", (string)announced!);
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_shows_an_id_that_looks_like_markup_as_the_text_that_it_is()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        const string Hostile = "<img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>&amp;'";
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = Hostile, TaskId = Hostile, Version = Hostile, ProjectId = Hostile });
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);

        JsonNode? shown = await page.WhenAsync(
            "document.querySelector('tbody tr')",
            "[document.querySelector('.cluster').textContent, document.querySelector('.id').textContent,"
            + " document.querySelector('[data-part=version]').textContent, document.querySelectorAll('img, tbody script').length,"
            + " window.harmed ?? 'unharmed']",
            cancellation);

        Assert.Equal([Hostile, Hostile, Hostile, "0", "unharmed"], shown!.AsArray().Select(part => part!.ToString()));
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_marks_the_sample_of_Huawei_and_rounds_progress_down()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        _simulator.Upgrades.AddSample();
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "blue" });
        _clock.Advance(TimeSpan.FromSeconds(59.99));
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);

        JsonNode? shown = await page.WhenAsync(
            "document.querySelectorAll('tbody tr').length === 2",
            "[...document.querySelectorAll('tbody tr')].map(row => [row.querySelector('.cluster').textContent,"
            + " row.querySelector('.percent').textContent, row.querySelector('.sample').hidden].join(' '))"
            + ".concat(document.getElementById('summary').textContent)",
            cancellation);

        Assert.Equal(
            [
                $"{SimulatedUpgrade.Sample.ClusterId} 0 % false",
                "blue 99 % true",
                "1 under way, 0 ended, and Huawei\u2019s sample",
            ],
            shown!.AsArray().Select(part => part!.ToString()));
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_filters_by_phase_and_remembers_it_in_the_address()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "bad", Scenario = new UpgradeScenario { FailsAt = 60m } });
        _clock.Advance(TimeSpan.FromHours(1));
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "good" });
        const string State = "[[...document.querySelectorAll('tbody tr')].filter(row => !row.hidden)"
            + ".map(row => row.querySelector('.cluster').textContent).join(' '), location.search,"
            + " [...document.querySelectorAll('#filter .count')].map(count => count.textContent).join(' '),"
            + " document.getElementById('unmatched').hidden, document.getElementById('announcement').textContent].join('|')";
        await using Chromium page = await Chromium.OpenAsync(browser, new Uri(Page, "?phase=Init"), cancellation);

        var seen = new List<string> { (string)(await page.WhenAsync("document.querySelectorAll('tbody tr').length === 2", State, cancellation))! };
        foreach (string phase in new[] { "Failed", "Pause", "" })
        {
            seen.Add((string)(await page.WhenAsync(
                "true", $"(document.querySelector('#filter input[value=\"{phase}\"]').click(), {State})", cancellation))!);
        }

        // The row moves on by itself when its phase changes.
        await page.WhenAsync("true", "document.querySelector('#filter input[value=Queuing]').click()", cancellation);
        _clock.Advance(TimeSpan.FromSeconds(5));
        seen.Add((string)(await page.WhenAsync("document.querySelector('tbody tr')?.dataset.phase === 'Queuing'", State, cancellation))!);

        Assert.Equal(
            [
                "good|?phase=Init|2 1 0 0 0 0 1|true|",
                "bad|?phase=Failed|2 1 0 0 0 0 1|true|1 of 2 upgrades shown",
                "|?phase=Pause|2 1 0 0 0 0 1|false|0 of 2 upgrades shown",
                "good bad||2 1 0 0 0 0 1|true|2 of 2 upgrades shown",
                "good|?phase=Queuing|2 0 1 0 0 0 1|true|Cluster good: Queuing",
            ],
            seen);
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_adds_upgrades_that_start_later_above_those_that_ended()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);
        await page.WhenAsync("!document.getElementById('empty').hidden", "0", cancellation);

        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "first", Scenario = new UpgradeScenario { FailsAt = 60m } });
        _clock.Advance(TimeSpan.FromHours(1));
        await page.WhenAsync("document.querySelectorAll('tbody tr').length === 1", "0", cancellation);
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "second" });
        _clock.Advance(TimeSpan.FromSeconds(1));
        JsonNode? shown = await page.WhenAsync(
            "document.querySelectorAll('tbody tr').length === 2",
            "[...document.querySelectorAll('tbody tr')].map(row => row.querySelector('.cluster').textContent + ' ' + row.dataset.phase)"
            + ".concat(document.getElementById('summary').textContent, document.getElementById('empty').hidden)",
            cancellation);

        Assert.Equal(
            ["second Init", "first Failed", "1 under way, 1 ended", "true"], shown!.AsArray().Select(part => part!.ToString()));
    }

    [Fact]
    public async Task The_events_send_the_upgrades_at_once_and_again_when_they_change()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "a/b <c>" });
        using HttpResponseMessage answer = await _http.GetAsync("/upgrades/events", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));

        JsonNode first = await NextAsync(reader);
        _clock.Advance(TimeSpan.FromSeconds(5));
        JsonNode second = await NextAsync(reader);

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Init", "Queuing"], new[] { first, second }.Select(rows => (string?)rows[0]!["phase"]));
        Assert.Equal("a/b <c>", (string?)first[0]!["cluster"]);
        Assert.Equal(upgrade.Path, (string?)first[0]!["path"]);
        Assert.Equal("2026-03-01T20:00:05+08:00", (string?)second[0]!["updatedAt"]);
    }

    [Theory]
    [InlineData("/upgrades", "text/html")]
    [InlineData("/upgrades/upgrades.css", "text/css")]
    [InlineData("/upgrades/upgrades.js", "text/javascript")]
    [InlineData("/upgrades/icon.svg", "image/svg+xml")]
    public async Task The_page_loads_nothing_from_elsewhere(string path, string contentType)
    {
        using HttpResponseMessage answer = await _http.GetAsync(path, Cancellation);
        string text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("://", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_two_pages_link_to_each_other()
    {
        Assert.Contains("<a href=\"/upgrades\">", await _http.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">", await _http.GetStringAsync("/upgrades", Cancellation), StringComparison.Ordinal);
    }

    private static string RequiredBrowser()
    {
        string? browser = Chromium.Find();
        Assert.SkipUnless(
            browser is not null, "No Chromium is installed: put one into PATH or name it in CHROME_PATH to test the page in a browser.");
        return browser!;
    }

    private static async Task<JsonNode> NextAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonNode.Parse(line["data: ".Length..])!;
            }
        }

        throw new EndOfStreamException("The events ended.");
    }
}
