"""Words that open sentences with a capital without being names."""

# Own list: function words, connectives, common adverbs and the like.
OPENERS = frozenset(
    """
A About Above According Across Actually Additionally After Afterwards Again Against Ago Ahead All
Almost Along Already Also Although Always Amid Among An And Another Any Anybody Anyone Anything
Apart Are Around As Aside Ask Asked Asking At Back Based Be Because Before Behind Being Below
Beneath Besides Better Between Beyond Both Breaking But By Call Can Certainly Come Compared
Considering Could Critics Currently Data Dear Despite Did Do Does Don’t Don't During Each Earlier
Early Either Else Elsewhere Enough Especially Even Eventually Ever Every Everybody Everyone
Everything Exactly Experts Few Fewer Finally First Following For Former Formerly Fortunately From
Further Furthermore Generally Get Given Go Going Good Had Half Has Have Having He He’d He’ll He’s
He's Hello Hence Her Here Here’s Here's Hers Herself Hey Hi Him Himself His How However I I’d I’ll
I’m I’ve I'd I'll I'm I've If Imagine Immediately In Indeed Initially Inside Instead Into
Ironically Is Isn’t It It’s It's Its Itself Just Keep Last Lastly Late Later Least Less Let Let’s
Let's Like Likewise Long Look Lots Made Make Making Many Maybe Me Mean Meanwhile Might Mine More
Moreover Most Mostly Much Must My Myself Naturally Near Nearby Nearly Neither Never Nevertheless
New Next No Nobody None Nonetheless Nor Not Nothing Notably Now Nowhere Obviously Of Off Officials
Often Oh Ok Okay On Once One Ones Only Onto Opponents Or Other Others Otherwise Our Ours Out
Outside Over Overall Particularly People Perhaps Please Plus Police Polls Possibly Previously
Probably Prosecutors Put Quite Rather Read Really Recent Recently Regarding Related Researchers
Right Sadly Said Same Say Saying See Seeing Seems Several Shall Share She She’d She’ll She’s She's
Should Similar Similarly Since So Some Somebody Someone Something Sometimes Somewhere Soon Sources
Speaking Specifically Still Subscribe Such Suddenly Supporters Sure Surely Take Taken Taking Tell
Than Thank Thanks That That’s That's The Their Theirs Them Themselves Then There There’s There's
Therefore These They They’d They’ll They’re They’ve They're They've Things Think This Those Though
Three Through Throughout Thus Till To Today Together Tomorrow Tonight Too Toward Towards
Traditionally True Turns Two Typically Ultimately Under Unfortunately Unless Unlike Until Up Upon
Us Use Used Using Usually Various Very Via Want Was Watch We We’d We’ll We’re We’ve We're We've
Well Were What What’s What's Whatever When Whenever Where Whereas Wherever Whether Which While Who
Who’s Who's Whoever Whole Whom Whose Why Will With Within Without Won’t Would Yeah Yes Yesterday
Yet You You’d You’ll You’re You’ve You're You've Your Yours Yourself Zero Four Five Six Seven Eight
Nine Ten Eleven Twelve Hundreds Thousands Millions Dozens Second Third Fourth Photo Image Video
Getty Caption Story Editor’s Note Update Updated Correction Exclusive Opinion Analysis
Advertisement Click Follow Related Sign Continue Listen Register Source Credit Topics Tags Comment
Comments Contact Email Reporting Additional Copyright File
""".split()
)
