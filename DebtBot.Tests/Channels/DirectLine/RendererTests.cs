using DebtBot.Channels.DirectLine;
using DebtBot.Channels.Panels;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.DirectLine;

public sealed class RendererTests
{
    public static TheoryData<string, Card> Cards { get; } = new()
    {
        { "debts", new Card.DebtTable("一覧", [new("アコム", "？", "2018年ごろ", "")], "合計 ？") },
        { "budget", new Card.BudgetChart("家計", [new("手取り", 180_000, "18万円", "income"), new("足りない額", -5_000, "マイナス5,000円", "short")]) },
        { "bars", new Card.BarChart("借り先ごとの残り", [new("アイフル", 600_000, "60万円", "debt")]) },
        { "series", new Card.SeriesChart("残り", ["いま", "6か月後"], [new("アイフル", [600_000, 0]), new("アコム", [400_000, 200_000])]) },
        { "matrix", new Card.Matrix("知られる相手", ["方法", "家族"], [["任意整理", "知られにくい"]], "〔実務〕") },
        { "countdown", new Card.Countdown("支払督促の期限", "2026年11月26日（木）", 3, false, "異議を出す") },
        { "desks", new Card.DeskList("窓口", [new("よりそいホットライン", "0120-279-338", "いま開いています", true, "24時間", "つらいです", "since2011.net")]) { Below = "要確認：時間は変わることがあります。" } },
        { "sheet", new Card.Sheet("相談シート", "本文") },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_reaches_our_page_with_its_kind_and_other_clients_with_its_words(string kind, Card card)
    {
        var line = new TranscriptLine(7, Speaker.Bot, DateTimeOffset.UnixEpoch, "e", new Message("全部の意味") { Card = card, Why = "理由", QuickReplies = [new("はい", "はい")], Urgent = true });
        var activity = Renderer.Set("c", null, [line], 8).Activities.Single();
        Assert.Equal("全部の意味", activity["text"]!.ToString());
        Assert.Equal("c|0000007", activity["id"]!.ToString());
        Assert.Equal(kind, activity["channelData"]!["card"]!["card"]!.ToString());
        Assert.Equal("理由", activity["channelData"]!["why"]!.ToString());
        Assert.Equal("はい", activity["suggestedActions"]!["actions"]![0]!["title"]!.ToString());
        if (activity["attachments"]?[0] is { } attachment)
        {
            Assert.Equal("1.5", attachment["content"]!["version"]!.ToString());
        }
    }

    [Fact]
    public void What_a_mark_on_a_desk_means_stands_on_every_drawn_list()
    {
        var card = new Card.DeskList("窓口", [new("弁護士会", "0570-783-110", "いま開いています・要確認", true, "平日の昼", "予約したいです", "")]) { Below = "要確認：変わることがあります。" };
        var message = new Message("全部の意味") { Card = card };
        Assert.Equal(card.Below, CardPanels.Of(message)!.Body);
        Assert.Contains(card.Below, AdaptiveCards.Of(message)!["body"]!.AsArray()[^1]!["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Null(CardPanels.Of(message with { Card = card with { Below = "" } })!.Body);
    }

    [Fact]
    public void The_persons_own_line_comes_back_with_its_channel_data_untouched()
    {
        var line = new TranscriptLine(1, Speaker.Person, DateTimeOffset.UnixEpoch, "e", new Message("はい")) { ChannelData = """{"clientActivityID":"x","attachmentSizes":[]}""" };
        var activity = Renderer.Set("c", "dl_me", [line], 2).Activities.Single();
        Assert.Equal("dl_me", activity["from"]!["id"]!.ToString());
        Assert.Equal("x", activity["channelData"]!["clientActivityID"]!.ToString());
    }
}
